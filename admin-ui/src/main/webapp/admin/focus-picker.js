// Lets people mark what must stay in sight, by a click or with the arrow keys, and shows what a card will be cut to.
window.lobbycardFocusPicker = (host, chosen, x, y) => {
    const frame = host.querySelector('.lobby-focus-frame');
    const picture = frame.querySelector('img');
    const mark = host.querySelector('.lobby-focus-mark');
    const cut = host.querySelector('.lobby-focus-cut');
    const aspect = 16 / 9;
    const within = (value, least, most) => Math.min(Math.max(value, least), most);
    const shape = () => Number(picture.getAttribute('width')) / Number(picture.getAttribute('height'));

    const show = () => {
        host.classList.toggle('lobby-focus-chosen', chosen);
        mark.style.insetInlineStart = `${x * 100}%`;
        mark.style.insetBlockStart = `${y * 100}%`;
        const wide = Math.min(1, aspect / shape());
        const high = Math.min(1, shape() / aspect);
        cut.style.inlineSize = `${wide * 100}%`;
        cut.style.blockSize = `${high * 100}%`;
        cut.style.insetInlineStart = `${within(x - wide / 2, 0, 1 - wide) * 100}%`;
        cut.style.insetBlockStart = `${within(y - high / 2, 0, 1 - high) * 100}%`;
    };

    const choose = (toX, toY) => {
        chosen = true;
        x = within(toX, 0, 1);
        y = within(toY, 0, 1);
        show();
        host.dispatchEvent(new CustomEvent('focus-set', { detail: { x, y } }));
    };

    frame.onclick = (click) => {
        const edges = frame.getBoundingClientRect();
        choose((click.clientX - edges.left) / edges.width, (click.clientY - edges.top) / edges.height);
        mark.focus();
    };

    const steps = { ArrowLeft: [-0.01, 0], ArrowRight: [0.01, 0], ArrowUp: [0, -0.01], ArrowDown: [0, 0.01] };
    mark.onkeydown = (press) => {
        const step = steps[press.key];
        if (step) {
            press.preventDefault();
            choose(x + step[0] * (press.shiftKey ? 5 : 1), y + step[1] * (press.shiftKey ? 5 : 1));
        }
    };

    show();
};
