/* The clock of a sitting: counts down what the server said was left when it made the page. The
   server alone decides; this only tells, politely at five minutes and at one. */
const GRACE = 6000; // a little more than the server still takes answers that were under way
const MARKS = [
  { at: 300000, words: 'five' },
  { at: 60000, words: 'one' },
];

class Countdown {
  constructor(line) {
    this.line = line;
    this.end = Date.now() + Number(line.dataset.left);
    this.digits = line.querySelector('.left');
    this.voice = line.querySelector('[role=status]');
    this.before = Infinity;
    line.classList.add('live');
    this.timer = setInterval(() => this.tick(), 1000);
    setTimeout(() => this.tick(), Number(line.dataset.left)); // every second of grace counts
    document.addEventListener('visibilitychange', () => this.tick());
    this.tick();
  }

  tick() {
    const left = this.end - Date.now();
    const seconds = Math.max(0, Math.ceil(left / 1000));
    const two = (number) => String(number).padStart(2, '0');
    this.digits.textContent = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
    this.line.classList.toggle('late', left <= MARKS[1].at);
    const passed = MARKS.filter((mark) => left <= mark.at && this.before > mark.at && left > 0);
    if (passed.length > 0) {
      this.voice.textContent = this.line.dataset[passed[passed.length - 1].words];
    }
    if (left <= 0 && this.before > 0) {
      this.voice.textContent = this.line.dataset.over;
      document.dispatchEvent(new CustomEvent('timeover')); // what is chosen may still be sent
    }
    if (left <= -GRACE) {
      clearInterval(this.timer);
      if (window.outbox) {
        window.outbox.leaving = true; // nobody is there to say yes to leaving; what waits is kept
      }
      location.replace(this.line.dataset.then);
    }
    this.before = left;
  }
}

const clock = document.querySelector('.clock');
if (clock) {
  new Countdown(clock);
}
