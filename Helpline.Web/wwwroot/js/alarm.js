// A short sound for what cannot wait: two rising tones, made here, again every ten seconds until nothing waits any more.
// A browser lets a page sound only after the first click or key on it; until then the sound waits for that.
const again = 10_000;
const tones = [660, 880];
const length = 0.22;

let audio = null;
let waiting = 0;
let timer = null;

function context() {
  audio ??= new AudioContext();
  return audio;
}

function tone(at, pitch) {
  const sound = audio.createOscillator();
  const loudness = audio.createGain();
  sound.type = "triangle";
  sound.frequency.value = pitch;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.4, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + length);
  sound.connect(loudness).connect(audio.destination);
  sound.start(at);
  sound.stop(at + length);
}

function play() {
  tones.forEach((pitch, i) => tone(audio.currentTime + i * length, pitch));
}

async function sound() {
  const running = context();
  if (running.state !== "running") {
    // Without a click or a key before it, resume() never answers.
    await Promise.race([running.resume(), new Promise((done) => setTimeout(done, 200))]);
  }
  if (running.state !== "running") {
    return false;
  }
  play();
  return true;
}

const unlock = () => {
  if (waiting > 0 && audio?.state !== "running") {
    sound();
  }
};
document.addEventListener("pointerdown", unlock);
document.addEventListener("keydown", unlock);

/** So many things wait now. More than before sounds at once; none falls silent. Answers whether this page may sound. */
export async function ring(count) {
  const more = count > waiting;
  waiting = count;
  document.documentElement.dataset.summoned = String(count);
  if (count === 0) {
    clearInterval(timer);
    timer = null;
    return true;
  }
  timer ??= setInterval(sound, again);
  return more ? sound() : context().state === "running";
}

/** Sounds once. Answers whether the browser let it. */
export const test = () => sound();
