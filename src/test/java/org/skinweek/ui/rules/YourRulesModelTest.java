package org.skinweek.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.rules.Severity;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.words.Words;

class YourRulesModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Knowledge KNOWLEDGE = Knowledge.read();

    private final TestWorkspace workspace =
            new TestWorkspace(SampleNotebook.withShelf().build());
    private final Words words = new Words(Locale.UK);
    private final YourRulesModel model = new YourRulesModel(
            workspace.workspace(),
            KNOWLEDGE,
            new UserRules(KNOWLEDGE.book(), KNOWLEDGE.catalog(), words),
            UserClock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            words);

    @AfterEach
    void close() {
        workspace.close();
    }

    private YourRulesModel.Lists after(Change... changes) {
        model.attach();
        var unused = workspace.workspace().execute(Command.of("command.test", changes));
        workspace.settle();
        return model.listsProperty().get();
    }

    private static Change tolerated(String rule, String product, LocalDate until) {
        return new Change.OfTolerance(
                null, new RuleTolerance(rule, product, "Fine for a year", TODAY.minusWeeks(4), until));
    }

    private static Change number(String rule, double value) {
        return new Change.OfNumber(null, new NumberOverride(rule, "most.2", value, Sensitivity.NORMAL));
    }

    @Test
    void nothingIsAdjustedAtFirst() {
        assertThat(model.listsProperty().get()).isEqualTo(new YourRulesModel.Lists(List.of(), List.of(), List.of()));
    }

    @Test
    void saysUntilWhenSomethingIsTolerated() {
        var entry = after(tolerated("REST-ACID", "acid", TODAY.plusDays(6)))
                .tolerated()
                .get(0);

        assertThat(entry.title()).endsWith(", for Glycolic toner");
        assertThat(entry.detail()).isEqualTo("Until 1 December 2026, that day included");
        assertThat(entry.reason()).isEqualTo("Fine for a year");
        assertThat(entry.marked()).isFalse();
    }

    @Test
    void marksAToleranceThatIsOver() {
        var entry =
                after(tolerated(null, "acid", TODAY.minusDays(1))).tolerated().get(0);

        assertThat(entry.title()).isEqualTo("All cautions about Glycolic toner");
        assertThat(entry.detail()).startsWith("Over since ");
        assertThat(entry.marked()).isTrue();
    }

    @Test
    void marksANumberThatIsLooserThanTheBook() {
        assertThat(after(number("MAX-AHA", 1)).numbers().get(0).marked()).isFalse();
        var looser = after(new Change.OfNumber(
                        new NumberOverride("MAX-AHA", "most.2", 1, Sensitivity.NORMAL),
                        new NumberOverride("MAX-AHA", "most.2", 7, Sensitivity.NORMAL)))
                .numbers()
                .get(0);

        assertThat(looser.detail()).contains("looser than Skinweek's");
        assertThat(looser.marked()).isTrue();
    }

    @Test
    void namesANumberThatThisVersionDoesNotKnow() {
        var entry = after(number("FROM-A-LATER-VERSION", 1)).numbers().get(0);

        assertThat(entry.detail()).isEqualTo("A number that this version does not know (most.2)");
        assertThat(entry.marked()).isTrue();
    }

    @Test
    void showsAnOwnRuleInWords() {
        OwnRule own = new OwnRule(
                new UUID(0, 1),
                new OwnLimit.MostSessions(new RuleSubject.OfProducts(Set.of("retinol")), null, 2),
                Severity.CAUTION,
                "More than that and I peel.");
        var entry = after(new Change.OfOwnRule(null, own)).rules().get(0);

        assertThat(entry.title()).contains("Retinol serum");
        assertThat(entry.reason()).isEqualTo("More than that and I peel.");
        assertThat(entry.of()).isEqualTo(own);
    }
}
