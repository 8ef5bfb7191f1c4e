package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.RuleCommands;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.rules.Severity;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.rules.YourRulesModel;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** What tolerances, own numbers and own rules do to the flags of the week, and to the lists in Settings beside it. */
class AdjustedWeekTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);
    private static final String ACID_AND_RETINOID = "NSN-ACID-RET";

    private final TestWorkspace workspace = new TestWorkspace(Samples.week(false));
    private final Desktop desktop = Desktops.of(workspace.workspace(), Locale.UK);
    private final WeekViewModel week = desktop.pages().week();
    private final YourRulesModel settings = desktop.pages().yourRules();

    AdjustedWeekTest() {
        workspace.workspace().listen(notebook -> week.refresh());
        week.refresh();
        settings.attach();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatIsToleratedMovesFromTheFlagsToTheListsAndComesBackWithUndo() {
        assertThat(flags()).contains(ACID_AND_RETINOID);

        execute(RuleCommands.tolerate(
                new RuleTolerance(ACID_AND_RETINOID, "gly", "Fine for a year", TODAY, TODAY.plusDays(28)), "it"));

        assertThat(flags()).doesNotContain(ACID_AND_RETINOID);
        assertThat(muted()).containsExactly(ACID_AND_RETINOID);
        YourRulesModel.Entry<RuleTolerance> entry =
                settings.listsProperty().get().tolerated().get(0);
        assertThat(entry.title()).isEqualTo("Acid and retinoid on one night, for Glycolic toner");
        assertThat(entry.detail()).isEqualTo("Until 23 December 2026, that day included");
        assertThat(entry.reason()).isEqualTo("Fine for a year");
        assertThat(entry.marked()).isFalse();

        var unused = workspace.workspace().undo();
        workspace.settle();
        assertThat(flags()).contains(ACID_AND_RETINOID);
        assertThat(muted()).isEmpty();
        assertThat(settings.listsProperty().get().tolerated()).isEmpty();
    }

    @Test
    void aToleranceThatIsEndedOrOverMutesNothing() {
        RuleTolerance tolerance = new RuleTolerance(ACID_AND_RETINOID, null, "Fine", TODAY, TODAY.plusDays(28));
        execute(RuleCommands.tolerate(tolerance, "it"));
        execute(RuleCommands.endTolerance(tolerance.scope(), "it"));
        assertThat(flags()).contains(ACID_AND_RETINOID);
        assertThat(settings.listsProperty().get().tolerated()).isEmpty();

        execute(RuleCommands.tolerate(
                new RuleTolerance(ACID_AND_RETINOID, null, "Fine", TODAY.minusDays(9), TODAY.minusDays(1)), "it"));
        assertThat(flags()).contains(ACID_AND_RETINOID);
        assertThat(settings.listsProperty().get().tolerated().get(0).marked()).isTrue();
        assertThat(settings.listsProperty().get().tolerated().get(0).detail())
                .isEqualTo("Over since 24 November 2026: its cautions are back");
    }

    @Test
    void aStricterNumberRaisesAFlagAndTheBooksNumberTakesItBack() {
        assertThat(flags()).doesNotContain("MAX-AHA");
        NumberOverride own = new NumberOverride("MAX-AHA", "most.2", 1, Sensitivity.NORMAL);

        execute(RuleCommands.setNumber(own, "it"));

        assertThat(flags()).contains("MAX-AHA");
        YourRulesModel.Entry<NumberOverride> entry =
                settings.listsProperty().get().numbers().get(0);
        assertThat(entry.detail()).isEqualTo("Most sessions in 7 days (above 5 to 10%): 1 (Skinweek's number: 3)");
        assertThat(entry.marked()).isFalse();
        execute(RuleCommands.resetNumber(own.place(), "it"));
        assertThat(flags()).doesNotContain("MAX-AHA");
        assertThat(settings.listsProperty().get().numbers()).isEmpty();
    }

    @Test
    void aLooserNumberClearsAFlagAndStaysMarkedBesideTheBooks() {
        assertThat(flags()).contains("REST-SCRUB-ACID");
        NumberOverride own = new NumberOverride("REST-SCRUB-ACID", "hours", 24, Sensitivity.NORMAL);

        execute(RuleCommands.setNumber(own, "it"));

        assertThat(flags()).doesNotContain("REST-SCRUB-ACID");
        YourRulesModel.Entry<NumberOverride> entry =
                settings.listsProperty().get().numbers().get(0);
        assertThat(entry.detail()).isEqualTo("Fewest hours between them: 24, looser than Skinweek's 48");
        assertThat(entry.marked()).isTrue();

        var unused = workspace.workspace().undo();
        workspace.settle();
        assertThat(flags()).contains("REST-SCRUB-ACID");
    }

    @Test
    void anOwnRuleIsFlaggedChangedAndDeletedWithItsTolerances() {
        UUID id = new UUID(1, 1);
        OwnRule rule = rule(id, 2, Severity.CAUTION);
        execute(RuleCommands.saveRule(rule, "it"));
        assertThat(flags()).contains(rule.ruleId());
        assertThat(settings.listsProperty().get().rules().get(0).title())
                .isEqualTo("At most 2 evenings of retinoids in seven days");

        execute(RuleCommands.saveRule(rule(id, 3, Severity.CAUTION), "it"));
        assertThat(flags()).doesNotContain(rule.ruleId());

        execute(RuleCommands.saveRule(rule(id, 2, Severity.TIP), "it"));
        assertThat(flags()).doesNotContain(rule.ruleId());
        assertThat(findings().tips()).extracting(flag -> flag.rule().id()).contains(rule.ruleId());

        execute(RuleCommands.tolerate(new RuleTolerance(rule.ruleId(), null, "Fine", TODAY, TODAY.plusDays(1)), "it"));
        execute(RuleCommands.deleteRule(id, "it"));
        assertThat(findings().tips()).extracting(flag -> flag.rule().id()).doesNotContain(rule.ruleId());
        assertThat(settings.listsProperty().get().rules()).isEmpty();
        assertThat(settings.listsProperty().get().tolerated()).isEmpty();
    }

    private static OwnRule rule(UUID id, int most, Severity severity) {
        return new OwnRule(
                id,
                new OwnLimit.MostSessions(new RuleSubject.OfFamily(ActiveFamily.RETINOID), Session.EVENING, most),
                severity,
                "");
    }

    private void execute(Function<Notebook, Optional<Command>> maker) {
        var unused = workspace.workspace().execute(maker);
        workspace.settle();
    }

    private WeekFindings findings() {
        return week.findingsProperty().get();
    }

    private List<String> flags() {
        return findings().byRule().stream().map(flag -> flag.rule().id()).toList();
    }

    private List<String> muted() {
        return findings().muted().stream()
                .map(muted -> muted.flag().rule().id())
                .toList();
    }
}
