package io.lobbycard.admin.views.operations;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.lobbycard.personalization.SnapshotComparison;

/** Says how the snapshot that serves differs from another one, before or after somebody goes back. */
class ComparisonDialog extends Dialog {

    private static final int SHOWN = 10;

    ComparisonDialog(long older, long serving, SnapshotComparison comparison) {
        setHeaderTitle(say("snapshots.compare.title", Long.toString(older), Long.toString(serving)));
        setMaxWidth("40rem");
        add(
                new Paragraph(say("snapshots.compare.titles", comparison.titlesBefore(), comparison.titlesAfter())),
                new Paragraph(say("snapshots.compare.pictures", comparison.added(), comparison.gone())),
                new Paragraph(say("snapshots.compare.best", comparison.others().size(), comparison.compared())));
        UnorderedList list = new UnorderedList();
        comparison.others().stream()
                .limit(SHOWN)
                .map(each -> new ListItem(say("snapshots.compare.one", each.title(), each.before(), each.after())))
                .forEach(list::add);
        if (list.getComponentCount() > 0) {
            add(list);
        }
        if (comparison.others().size() > SHOWN) {
            add(new Paragraph(say("review.more", comparison.others().size() - SHOWN)));
        }
        getFooter().add(new Button(say("notice.close"), press -> close()));
    }
}
