// Says beside a file in the server's words why it was not taken, and sends a file again by itself that may be taken later.
window.lobbycardUploadReasons = (upload, waiting) => {
    const MOST_WAITS = 6;
    const LONGEST_WAIT_SECONDS = 60;
    const waits = new WeakMap();

    // such a file can be taken out of the list, but sending it again would end in the same way
    const mark = () => setTimeout(() => upload.querySelectorAll('vaadin-upload-file')
        .forEach((entry) => entry.toggleAttribute('refused', Boolean(entry.file?.refused))));
    const wait = (file, seconds) => {
        waits.set(file, (waits.get(file) ?? 0) + 1);
        // it counts as under way, so that it can be cancelled and the list does not end without it; while nothing is known of
        // how much was sent, the component leaves the words as they are
        Object.assign(file, {
            uploading: true, indeterminate: false, progress: 0, total: 0, complete: false, error: '', status: waiting,
        });
        setTimeout(() => {
            if (upload.files.includes(file)) {
                file.uploading = false;
                upload.uploadFiles([file]);
            }
        }, Math.min(seconds, LONGEST_WAIT_SECONDS) * 1000);
    };
    const giveUp = (file, xhr, reason, forGood) => {
        waits.delete(file);
        file.error = reason;
        file.refused = forGood;
        upload.dispatchEvent(new CustomEvent('upload-error', { detail: { file, xhr } }));
        if (!forGood) {
            upload.dispatchEvent(new CustomEvent('lobby-gave-up', { detail: reason }));
        }
    };
    upload.addEventListener('files-changed', mark);
    upload.addEventListener('upload-response', (response) => {
        const { file, xhr } = response.detail;
        if (xhr.status === 422) {
            response.preventDefault();
            const later = xhr.getResponseHeader('Retry-After');
            if (later !== null && (waits.get(file) ?? 0) < MOST_WAITS) {
                wait(file, Number(later));
            } else {
                giveUp(file, xhr, JSON.parse(xhr.responseText).rejected[0].reason, later === null);
            }
            upload.files = [...upload.files];
            mark();
        }
    });
};

// Lets people choose a whole folder, and says how far all files of an upload are together.
window.lobbycardUploads = (host, words) => {
    const upload = host.querySelector('vaadin-upload');
    const cancelAll = host.querySelector('.lobby-cancel-all');
    const retryAll = host.querySelector('.lobby-retry-all');
    const folder = host.querySelector('.lobby-folder');
    const overall = host.querySelector('.lobby-overall');
    const bar = overall.querySelector('vaadin-progress-bar');
    const said = overall.querySelector('p');

    const chooser = Object.assign(document.createElement('input'), { type: 'file', webkitdirectory: true });
    folder.hidden = !('webkitdirectory' in HTMLInputElement.prototype);
    folder.onclick = () => {
        chooser.value = '';
        chooser.click();
    };
    chooser.onchange = () => {
        const types = upload.accept.split(',');
        const fitting = [...chooser.files].filter((file) => types.includes(file.type));
        const dropped = new DataTransfer();
        fitting.forEach((file) => dropped.items.add(file));
        upload.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
        if (fitting.length === 0) {
            overall.hidden = false;
            bar.hidden = true;
            said.textContent = words.nothing;
        }
    };

    const isUnder = (file) => !file.complete && !file.error;
    const isUnsent = (file) => file.error && !file.refused;
    const each = (which, event) => upload.files
        .filter(which)
        .forEach((file) => upload.dispatchEvent(new CustomEvent(event, { detail: { file } })));
    cancelAll.onclick = () => each(isUnder, 'file-abort');
    retryAll.onclick = () => each(isUnsent, 'file-retry');

    const share = (file) => (file.complete || file.error ? 1 : (file.progress ?? 0) / 100);
    const look = () => {
        const files = upload.files;
        const bytes = files.reduce((sum, file) => sum + file.size, 0);
        const refused = files.filter((file) => file.error).length;
        const arrived = files.filter((file) => file.complete && !file.error).length;
        const under = files.some(isUnder);
        overall.hidden = files.length < 2;
        cancelAll.hidden = !under;
        retryAll.hidden = !files.some(isUnsent);
        bar.hidden = !under;
        bar.value = bytes === 0 ? 0 : files.reduce((sum, file) => sum + file.size * share(file), 0) / bytes;
        said.textContent = (refused === 0 ? words.all : words.some)
            .replace('$arrived', arrived)
            .replace('$files', files.length)
            .replace('$refused', refused);
    };
    const events = ['upload-start', 'upload-progress', 'upload-success', 'upload-error', 'upload-abort', 'upload-retry', 'files-changed'];
    events.forEach((event) => upload.addEventListener(event, () => setTimeout(look)));
};
