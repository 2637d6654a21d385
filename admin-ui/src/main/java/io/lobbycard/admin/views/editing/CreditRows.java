package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Span;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Namesake;
import io.lobbycard.catalog.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** The credited people, one in a row. */
class CreditRows extends RowsField<Credit> {

    /** More titles do not tell anybody apart any better. */
    private static final int FEW = 3;

    private final transient IntSupplier runningTime;
    private final transient Function<String, List<Namesake>> known;

    /** @param known everybody of a name in the catalogue */
    CreditRows(String label, IntSupplier runningTime, Function<String, List<Namesake>> known, Runnable changed) {
        super(label, changed);
        this.runningTime = runningTime;
        this.known = known;
        explain(
                say("credits.help"),
                head(say("credits.billing"), CreditRow.BILLING_WIDTH),
                head(say("credits.person"), ""),
                head(say("credits.time"), ScreenTimeField.WIDTH));
    }

    /** @param width of the fields below; empty where they take what is left */
    private static Span head(String text, String width) {
        Span head = new Span(text);
        if (width.isEmpty()) {
            head.addClassName("lobby-grows");
        } else {
            head.setWidth(width);
        }
        return head;
    }

    void runningTimeChanged() {
        credited().forEach(CreditRow::runningTimeChanged);
    }

    /** Everybody whose name is there, for those who choose among them. */
    List<Credit> people() {
        return credited().flatMap(row -> row.person().stream()).distinct().toList();
    }

    @Override
    Row<Credit> emptyRow() {
        return new CreditRow(runningTime, this::namesakes);
    }

    private Stream<CreditRow> credited() {
        return rows().stream().map(CreditRow.class::cast);
    }

    /** Those who are not in the list yet come first, and of them the one who has the id that such a name gets. */
    private Map<PersonId, String> namesakes(CreditRow asking, String name) {
        Set<PersonId> listed = credited()
                .filter(row -> !row.equals(asking))
                .flatMap(row -> row.person().stream())
                .filter(credit -> credit.name().equalsIgnoreCase(name))
                .map(Credit::person)
                .collect(toSet());
        Map<PersonId, String> words = new LinkedHashMap<>();
        PersonId usual = PersonId.named(name);
        List<Namesake> others = known.apply(name).stream()
                .filter(each -> !listed.contains(each.person()))
                .toList();
        others.stream().filter(each -> each.person().equals(usual)).forEach(each -> words.put(usual, inTitles(each)));
        others.forEach(each -> words.putIfAbsent(each.person(), inTitles(each)));
        listed.forEach(person -> words.put(person, say("credits.who.listed")));
        return words;
    }

    private static String inTitles(Namesake one) {
        List<String> titles = one.titles();
        String few = String.join(", ", titles.subList(0, Math.min(FEW, titles.size())));
        return say("credits.who.in", few, Math.max(0, titles.size() - FEW));
    }
}
