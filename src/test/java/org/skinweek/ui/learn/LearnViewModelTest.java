package org.skinweek.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.catalog.Claim;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.LearnOnly;
import org.skinweek.rules.Rule;
import org.skinweek.rules.Severity;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

class LearnViewModelTest {
    private final Desktop desktop = Desktops.of(Samples.empty(), Runnable::run);
    private final LearnViewModel model = new LearnViewModel(desktop.workspace(), desktop.catalog(), desktop.rules());

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

    @ParameterizedTest
    @CsvSource({
        "AHA, aha",
        "bha, bha",
        "PHA, pha",
        "purging, purging",
        "retinol purge, purging",
        "slugging, slugging",
        "SPF, spf",
        "sandwich, sandwich",
        "barrier, barrier",
        "vaseline, slugging"
    })
    void aSearchFindsTheWordsThatPeopleUse(String query, String term) {
        model.queryProperty().set(query);

        assertThat(model.foundProperty().get().orElseThrow().terms().get(0).id())
                .isEqualTo(term);
    }

    @ParameterizedTest
    @CsvSource({
        "Differin, adapalene", "Finacea, azelaic_acid", "Skinoren, azelaic_acid", "retin-a, tretinoin",
        "Acnecide, benzoyl_peroxide", "Tazorac, tazarotene", "Soolantra, ivermectin", "SPF, spf"
    })
    void aSearchFindsAnActiveByItsTradeName(String query, String active) {
        assertThat(found(query)).contains(active);
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
        CommonBeliefs beliefs = model.beliefs();

        assertThat(Stream.concat(beliefs.myths().stream(), beliefs.together().stream()))
                .containsExactlyInAnyOrderElementsOf(rules.stream()
                        .filter(rule -> rule.severity() == Severity.REASSURANCE)
                        .toList());
        assertThat(beliefs.myths())
                .containsAll(rules.stream()
                        .filter(rule -> rule.severity() == Severity.REASSURANCE && rule.kind() instanceof LearnOnly)
                        .toList());
    }

    @Test
    void everyBeliefIsQuotedAndPutRight() {
        CommonBeliefs beliefs = model.beliefs();

        assertThat(Stream.concat(beliefs.myths().stream(), beliefs.together().stream())
                        .map(Rule::explanation))
                .allSatisfy(why -> assertThat(why.belief()).isNotBlank().isNotEqualTo(why.title()));
    }

    @Test
    void aBeliefIsFoundByTheWordsInWhichPeopleSayIt() {
        model.queryProperty().set("steam");

        assertThat(model.foundProperty().get().orElseThrow().beliefs())
                .extracting(Rule::id)
                .containsExactly("MYTH-OPEN-CLOSE");
    }

    @Test
    void thePagesOfTheStoryTellEverySectionOnceAndNameBeliefsThatThereAre() {
        assertThat(Arrays.stream(StoryChapter.values()).flatMap(chapter -> chapter.sections().stream()))
                .containsExactlyInAnyOrderElementsOf(desktop.catalog().story().sections().stream()
                        .map(ArticleStory.Section::id)
                        .toList());
        assertThat(Arrays.stream(StoryChapter.values()).flatMap(chapter -> chapter.beliefs().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(rule(id).severity()).isEqualTo(Severity.REASSURANCE));
    }

    @Test
    void theWayBackLeadsThroughThePagesOfTheStoryThatWereRead() {
        model.story().read(StoryChapter.HELP);
        model.turn();
        assertThat(model.story().chapterProperty().get()).isEqualTo(StoryChapter.WEEK);

        assertThat(model.unread()).isTrue();
        assertThat(model.story().chapterProperty().get()).isEqualTo(StoryChapter.HELP);
        assertThat(model.unread()).isTrue();
        assertThat(model.story().chapterProperty().get()).isEqualTo(StoryChapter.PORE);
        assertThat(model.unread()).isFalse();
    }

    @Test
    void adviceThatNoPlanShowsIsToldWithTheActivesThatItIsAbout() {
        List<Rule> advice = desktop.checker().book().rules().stream()
                .filter(rule -> rule.severity() == Severity.TIP && rule.kind() instanceof LearnOnly)
                .toList();

        assertThat(advice)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(model.activesOf(rule))
                        .isNotEmpty()
                        .allSatisfy(active -> assertThat(model.rulesOf(active)).contains(rule)));
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

    @Test
    void saysWhatTheRulesHaveAgainstAnActiveOnThisSkin() {
        assertThat(model.against(active("retinol"))).isEmpty();
        assertThat(model.against(active("clay_scrub"))).isEmpty();

        Desktop pregnant = Desktops.of(Samples.pregnant(), Runnable::run);
        LearnViewModel hers = new LearnViewModel(pregnant.workspace(), pregnant.catalog(), pregnant.rules());

        assertThat(hers.against(active("retinol")))
                .extracting(flag -> flag.rule().id())
                .containsExactly("PREG-RET");
        assertThat(hers.against(active("clay_scrub")))
                .extracting(flag -> flag.rule().id())
                .containsExactly("MAX-SCRUB");
        assertThat(hers.against(active("niacinamide"))).isEmpty();
    }

    @Test
    void followsTheSkinThatIsChangedInSettings() {
        model.attach();
        SkinProfile before = desktop.workspace().notebook().profile();
        SkinProfile planning = new SkinProfile(before.stated(), null, Set.of(), true, Set.of());
        desktop.workspace()
                .execute(notebook ->
                        Optional.of(Command.of("command.settings", new Change.OfProfile(notebook.profile(), planning))))
                .join();

        assertThat(model.profileProperty().get()).isEqualTo(planning);
        assertThat(model.against(active("tretinoin")))
                .extracting(flag -> flag.rule().id())
                .contains("PREG-RET");
    }

    @Test
    void namesTheRulesThatSpeakOfAnActiveAndTheActivesThatARuleSpeaksOf() {
        assertThat(model.rulesOf(active("retinol")))
                .extracting(Rule::id)
                .contains("MAX-RET", "NSN-ACID-RET", "PREG-RET", "OK-RET-NIA")
                .doesNotContain("MAX-AHA", "LOAD-WEEK");
        assertThat(model.activesOf(rule("NSS-BPO-LAA")))
                .extracting(Active::id)
                .containsExactly("l_ascorbic_acid", "benzoyl_peroxide");
    }

    @Test
    void everyRuleThatNamesAnActiveIsReachableFromOne() {
        Set<Rule> reached = desktop.catalog().actives().values().stream()
                .flatMap(active -> model.rulesOf(active).stream())
                .collect(Collectors.toSet());

        assertThat(desktop.checker().book().rules())
                .filteredOn(rule -> !reached.contains(rule) && !(rule.kind() instanceof LearnOnly))
                .extracting(Rule::id)
                .allMatch(id -> model.activesOf(rule(id)).isEmpty());
    }

    @Test
    void namesTheClaimsAboutAnActiveAndAboutItsWholeGroup() {
        assertThat(model.claimsOf(active("niacinamide"))).extracting(Claim::id).contains("C08");
        assertThat(model.claimsOf(active("retinol"))).extracting(Claim::id).contains("C05", "C06");
        assertThat(desktop.catalog().story().claims())
                .filteredOn(claim -> !claim.actives().isEmpty())
                .allSatisfy(claim -> assertThat(model.activesOf(claim)).isNotEmpty());
    }

    @Test
    void whatIsSaidOfHydroxyAcidsIsNotTakenAsSaidOfOtherAcids() {
        assertThat(model.claimsOf(active("glycolic_acid"))).isNotEmpty();
        assertThat(model.claimsOf(active("tca"))).isEmpty();
        assertThat(model.claimsOf(active("pyruvic_acid"))).isEmpty();
    }

    @Test
    void aSearchTakesAccentsSeveralWordsAndNamesOfThePack() {
        assertThat(found("acide glycolique")).containsExactly("glycolic_acid");
        assertThat(found("GLYKOLSÄURE")).containsExactly("glycolic_acid");
        assertThat(found("peroxide benzoyl")).containsExactly("benzoyl_peroxide");
    }

    @Test
    void aMisspeltNameLeadsToWhatMayBeMeant() {
        model.queryProperty().set("niacinamde");
        LearnViewModel.Found found = model.foundProperty().get().orElseThrow();

        assertThat(found.isEmpty()).isTrue();
        assertThat(found.near()).extracting(Active::id).startsWith("niacinamide");

        model.queryProperty().set("xq");
        assertThat(model.foundProperty().get().orElseThrow().near()).isEmpty();
    }

    @Test
    void theListOfAllActivesIsOneStepAwayFromAny() {
        model.open("retinol");
        model.open("niacinamide");
        assertThat(model.depth()).isEqualTo(2);

        model.browse();

        assertThat(model.currentProperty().get()).isEmpty();
        assertThat(model.tabProperty().get()).isEqualTo(LearnViewModel.Tab.ACTIVES);
        assertThat(model.depth()).isZero();
    }

    private List<String> found(String query) {
        model.queryProperty().set(query);
        return model.foundProperty().get().orElseThrow().actives().stream()
                .flatMap(group -> group.actives().stream())
                .map(Active::id)
                .toList();
    }

    private Active active(String id) {
        return desktop.catalog().require(id);
    }

    private Rule rule(String id) {
        return desktop.checker().book().rule(id).orElseThrow();
    }
}
