package org.skinweek.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Claim;
import org.skinweek.rules.LearnOnly;
import org.skinweek.rules.Rule;
import org.skinweek.rules.Severity;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

class LearnViewModelTest {
    private final Desktop desktop = Desktops.of(Samples.empty(), Runnable::run);
    private final LearnViewModel model = new LearnViewModel(
            desktop.workspace(), desktop.catalog(), desktop.checker().book());

    @Test
    void beginsWithTheStory() {
        assertThat(model.tabProperty().get()).isEqualTo(LearnViewModel.Tab.STORY);
        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(model.currentProperty().get()).isEmpty();
    }

    @Test
    void listsEveryActiveOnceByFamily() {
        assertThat(model.actives().stream().flatMap(group -> group.actives().stream()))
                .containsExactlyInAnyOrderElementsOf(desktop.catalog().actives().values());
        assertThat(model.actives())
                .allSatisfy(group ->
                        assertThat(group.actives()).extracting(Active::family).containsOnly(group.family()));
    }

    @Test
    void aSearchFindsActivesBeliefsAndClaims() {
        model.queryProperty().set("clay");

        LearnViewModel.Found found = model.foundProperty().get().orElseThrow();
        assertThat(found.actives().stream().flatMap(group -> group.actives().stream()))
                .extracting(Active::id)
                .contains("clay_mask", "clay_scrub");
        assertThat(found.beliefs()).extracting(Rule::id).containsExactly("MYTH-CLAY-PORES");
        assertThat(found.claims()).extracting(Claim::id).contains("C50", "C51", "C59");
    }

    @Test
    void aSearchThatFindsNothingSaysSoAndEndsWithTheQuery() {
        model.queryProperty().set("xyzzy");
        assertThat(model.foundProperty().get())
                .hasValueSatisfying(found -> assertThat(found.isEmpty()).isTrue());

        model.queryProperty().set(" ");
        assertThat(model.foundProperty().get()).isEmpty();
    }

    @Test
    void aTabEndsASearch() {
        model.queryProperty().set("retinol");
        model.choose(LearnViewModel.Tab.BELIEFS);

        assertThat(model.queryProperty().get()).isEmpty();
        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(model.tabProperty().get()).isEqualTo(LearnViewModel.Tab.BELIEFS);
    }

    @Test
    void everyReassuranceOfTheBookIsAmongTheBeliefsAndNoneTwice() {
        List<Rule> rules = desktop.checker().book().rules();
        Beliefs beliefs = model.beliefs();

        assertThat(Stream.concat(beliefs.myths().stream(), beliefs.together().stream()))
                .containsExactlyInAnyOrderElementsOf(rules.stream()
                        .filter(rule -> rule.severity() == Severity.REASSURANCE)
                        .toList());
        assertThat(beliefs.myths())
                .containsAll(rules.stream()
                        .filter(rule -> rule.kind() instanceof LearnOnly)
                        .toList());
    }

    @Test
    void theWayBackFromAnActiveOpenedHereLeadsToTheTabs() {
        model.open("retinol");
        model.open("niacinamide");

        assertThat(model.back()).isTrue();
        assertThat(model.currentProperty().get()).map(Active::id).contains("retinol");
        assertThat(model.back()).isTrue();
        assertThat(model.currentProperty().get()).isEmpty();
    }

    @Test
    void theWayBackFromAVisitLeadsOutOfThePage() {
        model.open("retinol");
        model.visit("niacinamide");
        assertThat(model.currentProperty().get()).map(Active::id).contains("niacinamide");

        assertThat(model.back()).isFalse();
        assertThat(model.currentProperty().get()).isEmpty();
    }

    @Test
    void anIdThatTheCatalogueLacksChangesNothing() {
        model.open("unobtainium");
        model.visit("unobtainium");

        assertThat(model.currentProperty().get()).isEmpty();
    }
}
