// Lets people draw, move and size a box on a picture, and tells where it is, in shares of the picture.
window.lobbycardFaceBox = (host, from) => {
    const frame = host.querySelector('.lobby-face-frame');
    const box = host.querySelector('.lobby-face-box');
    const place = from ?? { x: 0.4, y: 0.2, width: 0.15, height: 0.25 };
    const within = (value, least, most) => Math.min(Math.max(value, least), most);

    const show = () => {
        place.width = within(place.width, 0.01, 1);
        place.height = within(place.height, 0.01, 1);
        place.x = within(place.x, 0, 1 - place.width);
        place.y = within(place.y, 0, 1 - place.height);
        box.style.insetInlineStart = `${place.x * 100}%`;
        box.style.insetBlockStart = `${place.y * 100}%`;
        box.style.inlineSize = `${place.width * 100}%`;
        box.style.blockSize = `${place.height * 100}%`;
    };
    // the server hears of a box when it is drawn or moved to its end, and of none that nobody has touched
    const tell = () => host.dispatchEvent(new CustomEvent('face-measured', { detail: { ...place } }));

    const at = (event) => {
        const edges = frame.getBoundingClientRect();
        return {
            x: within((event.clientX - edges.left) / edges.width, 0, 1),
            y: within((event.clientY - edges.top) / edges.height, 0, 1),
        };
    };

    frame.onpointerdown = (down) => {
        down.preventDefault();
        const start = at(down);
        const before = { ...place };
        let drawn = false;
        frame.setPointerCapture(down.pointerId);
        frame.onpointermove = (move) => {
            const end = at(move);
            const width = Math.abs(end.x - start.x);
            const height = Math.abs(end.y - start.y);
            // a hand that shakes while it clicks draws nothing
            drawn = width >= 0.01 && height >= 0.01;
            Object.assign(place, drawn ? { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width, height } : before);
            show();
        };
        const end = (told) => () => {
            frame.onpointermove = frame.onpointerup = frame.onpointercancel = null;
            if (drawn && told) {
                tell();
            } else {
                Object.assign(place, before);
                show();
            }
            box.focus();
        };
        frame.onpointerup = end(true);
        frame.onpointercancel = end(false);
    };

    const steps = { ArrowLeft: [-0.01, 0], ArrowRight: [0.01, 0], ArrowUp: [0, -0.01], ArrowDown: [0, 0.01] };
    let moved = false;
    box.onkeydown = (press) => {
        const step = steps[press.key];
        if (step) {
            press.preventDefault();
            const [horizontally, vertically] = press.shiftKey ? ['width', 'height'] : ['x', 'y'];
            place[horizontally] += step[0];
            place[vertically] += step[1];
            moved = true;
            show();
        }
    };
    // a key that is held down moves the box many times and tells of it once
    box.onkeyup = box.onblur = () => {
        if (moved) {
            moved = false;
            tell();
        }
    };

    host.classList.add('lobby-measuring');
    box.focus();
    show();
};
