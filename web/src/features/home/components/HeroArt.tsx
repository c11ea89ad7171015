/** Shanghai's stone-gate houses with one door open: the door is the 通 of the name. */
export const HeroArt = () => (
  <svg className="hero-art" viewBox="0 0 560 320" aria-hidden="true" focusable="false">
    <g fill="var(--p100)" opacity=".55">
      <path d="M300 300V120h34v180zM340 300V86l20-22 20 22v214zM388 300V150h44v150zM440 300V176h30v124zM476 300V132h26v168zM508 300V190h36v110z" />
    </g>
    <g fill="none" stroke="var(--p300)" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round">
      <path d="M250 300V70M262 300V70M256 70V24" opacity=".8" />
      <circle cx="256" cy="176" r="24" fill="var(--paper)" />
      <circle cx="256" cy="92" r="14" fill="var(--paper)" />
      <circle cx="256" cy="54" r="5" fill="var(--paper)" />
      <path d="M250 300l-26 0M262 300l26 0M250 210l-20 90M262 210l20 90" opacity=".8" />
    </g>
    <g fill="var(--surface)" stroke="var(--p500)" strokeWidth="1.75" strokeLinejoin="round" strokeLinecap="round">
      <path d="M60 300V150h128V300z" />
      <path d="M53 150h142l-12-20H65z" fill="var(--p50)" />
      <path d="M80 130v-14h16v14M152 130v-8h12v8" fill="var(--p50)" />
      <path d="M74 196V166h26v30zM87.0 166v30M74 179.5h26" />
      <path d="M148 196V166h26v30zM161.0 166v30M148 179.5h26" />
      <path d="M60 210h128" />
      <path d="M97.0 300V234.4a27.0 18.4 0 0 1 54 0V300" />
      <path d="M104.0 300V239.4a20.0 14.4 0 0 1 40 0V300" />
      <path d="M104.0 244.4h40M124.0 300V244.4" />
      <circle cx="119.0" cy="274.8" r="1.6" />
      <circle cx="129.0" cy="274.8" r="1.6" />
      <path d="M188 300V164h128V300z" />
      <path d="M181 164h142l-12-20H193z" fill="var(--p50)" />
      <path d="M208 144v-14h16v14M280 144v-8h12v8" fill="var(--p50)" />
      <path d="M202 210V180h26v30zM215.0 180v30M202 193.5h26" />
      <path d="M276 210V180h26v30zM289.0 180v30M276 193.5h26" />
      <path d="M188 224h128" />
      <path d="M225.0 300V234.4a27.0 18.4 0 0 1 54 0V300" />
      <path d="M232.0 300V239.4a20.0 14.4 0 0 1 40 0V300" />
      <path d="M232.0 244.4h40M252.0 300V244.4" />
      <circle cx="247.0" cy="274.8" r="1.6" />
      <circle cx="257.0" cy="274.8" r="1.6" />
      <path d="M316 300V150h128V300z" />
      <path d="M309 150h142l-12-20H321z" fill="var(--p50)" />
      <path d="M336 130v-14h16v14M408 130v-8h12v8" fill="var(--p50)" />
      <path d="M330 196V166h26v30zM343.0 166v30M330 179.5h26" />
      <path d="M404 196V166h26v30zM417.0 166v30M404 179.5h26" />
      <path d="M316 210h128" />
      <path d="M353.0 300V234.4a27.0 18.4 0 0 1 54 0V300" />
      <path d="M360.0 300V239.4a20.0 14.4 0 0 1 40 0V300" />
      <path d="M360.0 244.4h40M380.0 300V244.4" />
      <circle cx="375.0" cy="274.8" r="1.6" />
      <circle cx="385.0" cy="274.8" r="1.6" />
    </g>
    <path d="M232 300v-51.600a20 14.4 0 0 1 40 0V300z" fill="var(--p600)" />
    <path d="M252 300v-58" stroke="var(--p200)" strokeWidth="1.5" />
    <g fill="none" stroke="var(--p500)" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round">
      <path d="M520 300c-4-40 2-78-16-116-8-17-22-28-40-34M504 184c10-14 24-22 38-24M512 226c-12-10-26-14-40-13" />
    </g>
    <g
      transform="translate(462 150) rotate(-28)"
      fill="var(--surface)"
      stroke="var(--p500)"
      strokeWidth="1.5"
      strokeLinejoin="round"
    >
      <path d="M0 0c-13.6 -11.0 -11.0 -27.5 0 -33.0c11.0 5.5 13.6 22.0 0 33.0z" transform="rotate(-58)" />
      <path d="M0 0c-13.6 -11.0 -11.0 -27.5 0 -33.0c11.0 5.5 13.6 22.0 0 33.0z" transform="rotate(58)" />
      <path d="M0 0c-13.6 -11.0 -11.0 -27.5 0 -33.0c11.0 5.5 13.6 22.0 0 33.0z" transform="rotate(-24)" />
      <path d="M0 0c-13.6 -11.0 -11.0 -27.5 0 -33.0c11.0 5.5 13.6 22.0 0 33.0z" transform="rotate(24)" />
      <path d="M0 0c-13.6 -11.0 -11.0 -27.5 0 -33.0c11.0 5.5 13.6 22.0 0 33.0z" transform="rotate(0)" />
    </g>
    <g
      transform="translate(544 160) rotate(38)"
      fill="var(--surface)"
      stroke="var(--p500)"
      strokeWidth="1.5"
      strokeLinejoin="round"
    >
      <path d="M0 0c-10.5 -8.5 -8.5 -21.2 0 -25.5c8.5 4.2 10.5 17.0 0 25.5z" transform="rotate(-58)" />
      <path d="M0 0c-10.5 -8.5 -8.5 -21.2 0 -25.5c8.5 4.2 10.5 17.0 0 25.5z" transform="rotate(58)" />
      <path d="M0 0c-10.5 -8.5 -8.5 -21.2 0 -25.5c8.5 4.2 10.5 17.0 0 25.5z" transform="rotate(-24)" />
      <path d="M0 0c-10.5 -8.5 -8.5 -21.2 0 -25.5c8.5 4.2 10.5 17.0 0 25.5z" transform="rotate(24)" />
      <path d="M0 0c-10.5 -8.5 -8.5 -21.2 0 -25.5c8.5 4.2 10.5 17.0 0 25.5z" transform="rotate(0)" />
    </g>
    <g
      transform="translate(470 213) rotate(-60)"
      fill="var(--surface)"
      stroke="var(--p500)"
      strokeWidth="1.5"
      strokeLinejoin="round"
    >
      <path d="M0 0c-9.3 -7.5 -7.5 -18.8 0 -22.5c7.5 3.8 9.3 15.0 0 22.5z" transform="rotate(-58)" />
      <path d="M0 0c-9.3 -7.5 -7.5 -18.8 0 -22.5c7.5 3.8 9.3 15.0 0 22.5z" transform="rotate(58)" />
      <path d="M0 0c-9.3 -7.5 -7.5 -18.8 0 -22.5c7.5 3.8 9.3 15.0 0 22.5z" transform="rotate(-24)" />
      <path d="M0 0c-9.3 -7.5 -7.5 -18.8 0 -22.5c7.5 3.8 9.3 15.0 0 22.5z" transform="rotate(24)" />
      <path d="M0 0c-9.3 -7.5 -7.5 -18.8 0 -22.5c7.5 3.8 9.3 15.0 0 22.5z" transform="rotate(0)" />
    </g>
    <path d="M-10 300.500h900" stroke="var(--p500)" strokeWidth="1.75" strokeLinecap="round" />
    <path d="M90 310h120M250 310h40M330 310h150" stroke="var(--p300)" strokeWidth="1.5" strokeLinecap="round" />
  </svg>
)
