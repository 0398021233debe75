/* Tells the server that somebody is at this page, so that it can measure the time spent here. The
   server goes by its own clock; this tells no time, and nothing of what was done.

   p#presence[hidden][data-course][data-unit]                     WEB-INF/tags/presence.xhtml

   A sign at most every half minute, only while the page can be seen and only after a movement, a
   key, a touch or a scroll; one on arriving, one on leaving. None that fails is sent again. */

const EVERY = 30000;
const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'scroll', 'touchmove'];
const place = document.getElementById('presence');

let active = false;
let timer;

function tell(arriving) {
  active = false;
  const body = new URLSearchParams({ course: place.dataset.course, unit: place.dataset.unit });
  if (arriving) {
    body.set('arriving', 'true');
  }
  const headers = { Accept: 'application/json' }; // who is signed out is not led to sign in
  fetch('/do/present', { method: 'POST', body, headers, keepalive: true }).then(
    (answer) => answer.status >= 400 && answer.status < 500 && clearInterval(timer),
    () => {}, // without a network nothing is measured
  );
}

function stay() {
  clearInterval(timer);
  tell(true);
  timer = setInterval(() => active && tell(false), EVERY);
}

function leave() {
  clearInterval(timer);
  if (active) {
    tell(false);
  }
}

function turn() {
  if (document.visibilityState === 'visible') {
    stay();
  } else {
    leave();
  }
}

if (place) {
  for (const kind of ACTIVITY) {
    addEventListener(kind, () => (active = true), { passive: true, capture: true });
  }
  document.addEventListener('visibilitychange', turn);
  addEventListener('pagehide', leave); // some browsers tell no more than this
  addEventListener('pageshow', (event) => event.persisted && turn());
  if (document.visibilityState === 'visible') {
    stay();
  }
}
