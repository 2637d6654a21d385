package io.lobbycard.admin.views.performance;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.admin.views.charts.IntervalChart;
import io.lobbycard.admin.views.charts.IntervalChart.Point;
import io.lobbycard.admin.views.charts.IntervalChart.Series;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.DrawCheck;
import io.lobbycard.personalization.GroupComparison;
import io.lobbycard.personalization.Performance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether pictures of one's own are worth it: members who have them against the control group. */
class GroupsPanel extends Article {

    /** How many titles with pictures that were not drawn as they should are named. */
    private static final int NAMED = 5;

    private final DescriptionList facts = new DescriptionList();

    /** @param name of a title */
    GroupsPanel(GroupComparison groups, Optional<DrawCheck> draws, Function<TitleId, String> name) {
        addClassName("lobby-panel");
        facts.addClassName("lobby-facts");
        add(new H2(say("groups.title")), new Paragraph(verdict(groups)));
        GroupComparison.Lift lift = groups.lift();
        if (lift != null) {
            String lifted = say("groups.lift");
            add(new IntervalChart(
                    say("groups.chart"),
                    say("groups.axis"),
                    "\u00a0%",
                    List.of(lifted),
                    List.of(new Series(lifted, List.of(new Point(lifted, lift.value(), lift.lower(), lift.upper()))))));
            fact("groups.lift", say("groups.lift.value", lift.value(), lift.lower(), lift.upper()));
        }
        fact("groups.personalised", members(groups.personalisedMembers(), groups.personalisedRate()));
        fact("groups.control", members(groups.controlMembers(), groups.controlRate()));
        fact("groups.sizes", sizes(groups));
        fact("groups.draws", draws.map(check -> draws(check, name)).orElseGet(() -> say("performance.unknown")));
        fact("groups.counted", Moments.of(groups.countedAt()));
        Paragraph explained = new Paragraph(say("groups.explained"));
        explained.addClassName("lobby-quiet");
        add(facts, explained);
    }

    private static String verdict(GroupComparison groups) {
        Integer more = groups.moreDays();
        return groups.status() == GroupComparison.Status.NOT_ENOUGH_DATA && more != null
                ? say("groups.not-enough.days", TimeLeft.of(more))
                : say("groups." + groups.status());
    }

    private static String sizes(GroupComparison groups) {
        Boolean good = groups.sizesAsExpected();
        Double chance = groups.sizesPValue();
        return good == null || chance == null
                ? say("performance.unknown")
                : say(good ? "groups.sizes.good" : "groups.sizes.odd", groups.expectedControlShare(), chance);
    }

    private static String draws(DrawCheck check, Function<TitleId, String> name) {
        return check.odd().isEmpty()
                ? say("groups.draws.good", check.draws(), Moments.of(check.day()), check.pictures())
                : say(
                        "groups.draws.odd",
                        check.odd().size(),
                        check.pictures(),
                        Moments.of(check.day()),
                        check.odd().stream()
                                .map(each -> name.apply(each.title()))
                                .distinct()
                                .limit(NAMED)
                                .collect(Collectors.joining(", ")));
    }

    private static String members(@Nullable Integer members, @Nullable Double rate) {
        return members == null || rate == null
                ? say("performance.few", Performance.FEWEST_MEMBERS)
                : say("groups.members", members, rate);
    }

    private void fact(String term, String text) {
        facts.add(new DescriptionList.Term(say(term)), new DescriptionList.Description(text));
    }
}
