// The buttons of each key, the newest last.
const buttonsOf = new Map();

const focused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) {
        active = active.shadowRoot.activeElement;
    }
    return active;
};

window.addEventListener('keydown', (event) => {
    const buttons = buttonsOf.get(event.code);
    if (!buttons || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
    }
    event.preventDefault();
    const isAsked = document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
    const button = buttons.filter((each) => each.isConnected && !each.disabled).at(-1);
    if (event.repeat || isAsked || !button) {
        return;
    }
    // a field sends its text when the focus leaves it
    const active = focused();
    active?.blur();
    button.click();
    active?.focus();
});

// Lets Alt and a letter press a button here and now, so that it counts for what is on the screen; a key that is held presses it once.
window.lobbycardPresses = (button, code) => {
    const others = (buttonsOf.get(code) ?? []).filter((each) => each.isConnected && each !== button);
    buttonsOf.set(code, [...others, button]);
    button.setAttribute('aria-keyshortcuts', `Alt+${code.at(-1)}`);
    if (button.dataset.heldOnce) {
        return;
    }
    button.dataset.heldOnce = 'yes';
    button.addEventListener('keydown', (event) => {
        if (event.repeat && (event.key === 'Enter' || event.key === ' ')) {
            event.preventDefault();
            event.stopImmediatePropagation();
        }
    }, true);
};
