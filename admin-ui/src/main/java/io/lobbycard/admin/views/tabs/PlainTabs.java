package io.lobbycard.admin.views.tabs;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.Tabs;

/**
 * Tabs in which nothing but the tabs themselves can have the focus. The component's own scrolling part can have it as
 * well, which makes it a child of the list that is no tab (WAI-ARIA, role tablist).
 */
public final class PlainTabs extends Tabs {

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement()
                .executeJs("customElements.whenDefined(this.localName).then(() =>"
                        + " this.shadowRoot.querySelector('#scroll')?.removeAttribute('tabindex'))");
    }
}
