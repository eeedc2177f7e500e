namespace Helpline.Domain.Firewall.Words;

/// <summary>
/// Spanish, written without accents because texts are compared so. "Visto" (seen), "permiso" (may I), "residencia" (home), "deporte"
/// (sport) and "papeles" do not count by themselves.
/// </summary>
internal static class SpanishWords
{
    public const string Status = """
        visado | visados | visada ! medico
        inmigra* | inmigracion | inmigrante | inmigrantes | inmigratorio | emigra* | emigrante
        migrante ! mujeres mujer | migrantes ! mujeres | migracion | migraciones | la migra | de migra | migratori* | migratoria | migratorio
        asilo ! ancianos anciano anciana mayores | asilada | asilado | refugiad* | refugiada | refugiado | proteccion internacional
        indocumentad* | indocumentada | indocumentado | no documentada | sin documentos | sin documentacion
        deportar* | deportad* | deportac* | deportan | deporten | deportaron | deportara | deportar | deportada | deportado | deportacion | me deporte | la deporte | que deporte
        sin papeles | no papeles | no tiene papeles | tiene papeles | papeles vencidos | papeles en regla | arreglar papeles | papeles migratorios | tengo papeles | con papeles
        sin estatus | estatus migratorio | estatus legal | estatus irregular | su estatus ! marital civil | status migratorio | situacion migratoria | situacion irregular
        situacion legal ! vivienda piso | sin status | mi estatus | perdio estatus
        irregular ~ periodo periodos menstruacion regla ciclo horario horarios turno turnos pago ingreso ingresos sueldo sueno contacto visita visitas pulso respiracion comidas asistencia
        irregulares ~ periodos ingresos pagos horarios turnos visitas contactos comidas horas latidos | irregularmente ~ come duerme paga cobra
        ilegal en pais | ilegal aqui | esta ilegal | estoy ilegal | estar ilegal | estaba ilegal | ilegalmente ! desalojo desalojada desalojaron echaron grabo
        permiso de residencia | permiso de trabajo | permiso para trabajar | permiso de estancia | permiso para quedarse | permiso vencido | permiso caducado | permiso de permanencia
        tarjeta de residencia | residencia permanente | residencia temporal | residencia legal | residencia indefinida | sin residencia | asentamiento ue
        tarjeta biometrica | biometrico ! puerta telefono celular | biometrica ! puerta telefono celular | biometricos ! puerta telefono celular
        ciudadania | nacionalizad* | nacionalizada | naturalizad* | naturalizada | naturalizacion | ciudadana britanica
        extranjeria | frontera ! linea | oficina de migracion | ministerio interior | agentes de migracion | home office
        centro de detencion ! juvenil | centro de internamiento | expulsar del pais | expulsada del pais | expulsarla del pais | expulsion del pais | orden de expulsion
        regularizar ! deuda deudas pagos renta | regularizacion ! deuda deudas | legalizar ! documento firma | legalizarse
        pasaporte vencido | pasaporte caducado | pasaporte sellado | sello en pasaporte | repatria* | repatriar | retorno voluntario
        devolver a su pais | mandar a su pais | mandarla a su pais | devolverla a su pais | regresar a su pais | mandarla de vuelta
        carta de patrocinio | patrocinio ! deportivo | codigo compartido | preasentamiento | pre asentamiento | solicitante de asilo
        """;

    public const string Proxies = """
        fondos publicos | sin recursos publicos | acceso a fondos | nacionalidad | nacionalidades | pais de origen | pais de nacimiento | lugar de nacimiento
        extranjera ! lengua idioma lenguas | extranjero ! lengua idioma | llego al reino unido | llego a inglaterra | entro al reino unido | vino al reino unido
        llegada al reino unido | fecha de llegada | fecha de entrada | entro al pais | llego al pais | entro como turista | como turista | turista | vino a inglaterra | llegue al reino unido
        """;

    public const string Ordinary = """
        reportar* | reportad* | reportan | reporten | reportaron | reporte* | deporte | deportes | deporti* | avisad* | pisad* | avisado | revisad* | divisad* | migrana* | racionalidad
        ilegal | ilegalmente | refugio* | refugiarse | asiento* | isla* | extranjis | aportar | comportar | importar | exportar | soportar | aportad* | importad* | soportad* | comportad*
        exportac* | importac* | aportac* | turismo | jurista | florista | importan | aportan | soportan | portada | departamento* | asilarse
        """;
}
