package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.RoutineReader;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.RuleSubject;

class RemedyWordsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final RemedyWords WORDS = new RemedyWords(new Words(Locale.UK), FlaggedWeek.BOOK);
    private static final RuleSubject RETINOIDS = new RuleSubject.OfFamily(ActiveFamily.RETINOID);
    private static final RuleSubject ACIDS = new RuleSubject.OfFamily(ActiveFamily.ACID);
    private static final String PRODUCTS =
            "{'id': 'gly', 'name': 'Toner', 'category': 'toner', 'actives': [{'id': 'glycolic_acid', 'percent': 7}]},"
                    + "{'id': 'ret', 'name': 'Retinol', 'category': 'serum',"
                    + " 'actives': [{'id': 'retinol', 'percent': 0.3}]},"
                    + "{'id': 'sa', 'name': 'Strong', 'category': 'toner',"
                    + " 'actives': [{'id': 'salicylic_acid', 'percent': 5}]}";
    private static final String FIVE_ACID_NIGHTS = "'mon': {'pm': ['gly']}, 'tue': {'pm': ['gly']},"
            + "'wed': {'pm': ['gly']}, 'thu': {'pm': ['gly']}, 'fri': {'pm': ['gly']}";

    @Test
    void saysHowMuchToLeaveOutOfAWeek() {
        assertThat(remedy("MAX-AHA", FIVE_ACID_NIGHTS, "", false))
                .isEqualTo(new RemedyWords.Remedy(
                        "No small change is enough. Leave out 2 evenings in seven days.", RemedyWords.Place.WEEK));
    }

    @Test
    void saysHowManyHoursToLeave() {
        assertThat(remedy("REST-ACID", FIVE_ACID_NIGHTS, "", false).text()).contains("at least 48 hours");
    }

    @Test
    void leadsToTheShelfWhereNothingThereProtects() {
        RemedyWords.Remedy remedy = remedy("REQ-SPF-AHA", FIVE_ACID_NIGHTS, "", false);

        assertThat(remedy.place()).isEqualTo(RemedyWords.Place.SHELF);
        assertThat(remedy.text()).startsWith("Nothing on your shelf does this yet.");
    }

    @Test
    void leadsToTheShelfWhereAStrengthIsTheMatter() {
        assertThat(remedy("STR-SA", "'mon': {'pm': ['sa']}", "", false).place()).isEqualTo(RemedyWords.Place.SHELF);
    }

    @Test
    void leadsToSettingsWhereTheSkinIsTheReason() {
        String pregnant = ", 'profile': {'pregnantOrPlanning': true}";

        assertThat(remedy("PREG-RET", "'mon': {'pm': ['ret']}, 'thu': {'pm': ['ret']}", pregnant, false)
                        .place())
                .isEqualTo(RemedyWords.Place.SETTINGS);
    }

    @Test
    void nearAnEventTheWeekMakesRoom() {
        FlaggedWeek week = new FlaggedWeek()
                .leaveOn("Retinol", "retinol", 0.3)
                .evening("Retinol", 4)
                .event(SkinEventKind.LASER, 8);

        assertThat(WORDS.of(week.flag("EVENT-LASER"), week.timeline(), false))
                .isEqualTo(new RemedyWords.Remedy(
                        "Leave out what is listed on these days. It comes back when they are over.",
                        RemedyWords.Place.WEEK));
        assertThat(WORDS.of(week.flag("EVENT-LASER"), week.timeline(), true).text())
                .startsWith("This has happened already");
    }

    @Test
    void saysSoWhenItHasHappenedAlready() {
        assertThat(remedy("MAX-AHA", FIVE_ACID_NIGHTS, "", true).text()).startsWith("This has happened already");
    }

    @Test
    void whatIsNewKeepsItsNumberOrItsNights() {
        FlaggedWeek acid =
                new FlaggedWeek().leaveOn("New", "glycolic_acid", 7, 0).sensitive();
        FlaggedWeek retinol =
                new FlaggedWeek().leaveOn("New", "retinol", 0.2, 0).sensitive();

        assertThat(remedy("RAMP-ACID", acid.evening("New", 0, 4)))
                .startsWith("Keep to 1 session in seven days for now.");
        assertThat(remedy("RAMP-RET", retinol.evening("New", 2, 4)))
                .isEqualTo("Leave two nights between one use and the next until it is no longer new.");
    }

    @Test
    void whatComesBackStepsUpAgain() {
        FlaggedWeek acid = new FlaggedWeek().leaveOn("Back", "glycolic_acid", 7).after(40);
        FlaggedWeek retinol = new FlaggedWeek().leaveOn("Back", "retinol", 0.2).after(28);

        assertThat(remedy("RETURN-ACID", acid.evening("Back", 0, 2, 4)))
                .isEqualTo("Keep to 2 sessions in seven days for now. More fits with each week that you are back.");
        assertThat(remedy("RETURN-RET", retinol.evening("Back", 2, 3)))
                .isEqualTo("Leave a night between one use and the next in the first weeks back.");
    }

    @Test
    void whatIsNewAndNotWantedAtAllIsLeftOut() {
        FlaggedWeek week =
                new FlaggedWeek().leaveOn("New", "glycolic_acid", 7, 0).number("RAMP-ACID", "step.1", 0);

        assertThat(remedy("RAMP-ACID", week.evening("New", 0)))
                .isEqualTo("Leave it out for now. More fits as the weeks of use go on.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'Leave it out, or ask your prescriber first.'",
        "1, 'Keep to once in seven days, or ask your prescriber first.'",
        "2, 'Keep to twice in seven days, or ask your prescriber first.'",
        "3, 'Keep to 3 times in seven days, or ask your prescriber first.'",
    })
    void aPrescriptionIsKeptTo(int perWeek, String said) {
        Product cream = ProductBuilder.of(
                        "rx", "Cream", Form.LEAVE_ON, ProductCategory.TREATMENT, List.of(Dose.of("adapalene", 0.1)))
                .prescribedPerWeek(perWeek)
                .build();
        FlaggedWeek week = new FlaggedWeek().product(cream, 26).evening("Cream", 0, 1, 2, 3);

        assertThat(remedy("PRESCRIBED-MORE", week)).isEqualTo(said);
    }

    @Test
    void whatTheSkinTakesNoneOfIsLeftOutAltogether() {
        assertThat(remedy("MAX-SCRUB", shelf().evening("Scrub", 2).sensitive()))
                .isEqualTo("Leave it out altogether: your skin does better without it.");
    }

    @Test
    void theWindowSaysWhereToLeaveSomethingOut() {
        FlaggedWeek acneTreatments = shelf().leaveOn("Gel", "adapalene", 0.1)
                .leaveOn("Cream", "azelaic_acid", 15)
                .leaveOn("Tonic", "salicylic_acid", 2)
                .evening("Gel", 0)
                .evening("Cream", 0)
                .evening("Tonic", 0);

        assertThat(remedy("LOAD-SESSION", acneTreatments))
                .isEqualTo("No small change is enough. Leave out 1 product in each of these sessions.");
        assertThat(remedyOfOwn(
                        new OwnLimit.MostOnDay(RETINOIDS, 1, Set.of()),
                        shelf().leaveOn("Cream", "retinal", 0.1)
                                .evening("Retinol", 0)
                                .morning("Cream", 0)))
                .isEqualTo("No small change is enough. Leave out 1 product on each of these days.");
    }

    @Test
    void whatMayNotMeetGetsAPlaceOfItsOwn() {
        assertThat(remedy("NSN-ACID-RET", shelf().evening("Toner", 0).evening("Retinol", 0)))
                .endsWith("Give them evenings of their own, or leave one of them out.");
        assertThat(remedyOfOwn(
                        new OwnLimit.NeverTogether(ACIDS, RETINOIDS, true),
                        shelf().morning("Toner", 0).evening("Retinol", 0)))
                .endsWith("Give them days of their own, or leave one of them out.");
        assertThat(remedyOfOwn(
                        new OwnLimit.NeverTogether(ACIDS, RETINOIDS, false),
                        shelf().morning("Toner", 0).morning("Retinol", 0)))
                .endsWith("Give them sessions of their own, or leave one of them out.");
    }

    @Test
    void ownRulesAboutDaysSayWhatToDoAboutThem() {
        assertThat(remedyOfOwn(new OwnLimit.AtMostEvery(RETINOIDS, 3), shelf().evening("Retinol", 0, 1)))
                .endsWith("Let 3 days pass from one use to the next, or leave some out.");
        assertThat(remedyOfOwn(new OwnLimit.AtLeastEvery(RETINOIDS, 2), shelf().evening("Retinol", 0)))
                .isEqualTo("Plan it at least every other day.");
        assertThat(remedyOfOwn(new OwnLimit.AtLeastEvery(RETINOIDS, 3), shelf().evening("Retinol", 0)))
                .isEqualTo("Plan it at least every 3 days.");
        assertThat(remedyOfOwn(new OwnLimit.NotOn(RETINOIDS, Set.of(DayOfWeek.MONDAY)), shelf().evening("Retinol", 0)))
                .isEqualTo("Use it on another day.");
        assertThat(remedyOfOwn(new OwnLimit.OnlyIn(RETINOIDS, Session.MORNING), shelf().evening("Retinol", 0)))
                .isEqualTo("Move all of them to the morning.");
    }

    @Test
    void missingRestNightsAreCounted() {
        assertThat(remedy("RECOVERY", shelf().evening("Toner", 0, 2, 4, 6).evening("Retinol", 1, 3, 5)))
                .isEqualTo("Leave 2 more evenings free of strong products.");
        assertThat(remedy("RECOVERY", shelf().evening("Toner", 0, 2, 4).evening("Retinol", 1, 3, 5)))
                .isEqualTo("Leave 1 more evening free of strong products.");
    }

    @Test
    void whatIsOnTheShelfAlreadyIsAddedToTheWeek() {
        FlaggedWeek with = shelf().evening("Retinol", 0).leaveOn("Sunscreen", "spf", 50);
        FlaggedWeek without = shelf().evening("Retinol", 0);

        assertThat(remedy("REQ-SPF-RET", with)).isEqualTo("Add it to the days without it.");
        assertThat(WORDS.ofMissing(with.flag("REQ-SPF-RET"), with.timeline())).isEmpty();
        assertThat(WORDS.ofMissing(without.flag("REQ-SPF-RET"), without.timeline()))
                .hasValueSatisfying(remedy -> assertThat(remedy.place()).isEqualTo(RemedyWords.Place.SHELF));
    }

    @Test
    void aSunscreenIsOneByItsCategoryAloneUnlessItIsPutAway() {
        Product sunscreen = Product.of("s", "Fluid", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of());

        assertThat(remedy("REQ-SPF-DAILY", shelf().product(sunscreen, 26))).isEqualTo("Add it to the days without it.");
        assertThat(remedy("REQ-SPF-DAILY", shelf().product(sunscreen.withArchived(true), 26)))
                .startsWith("Nothing on your shelf does this yet.");
    }

    @Test
    void aTipSaysWhatToDoOnlyWhereItsReasonDoesNot() {
        FlaggedWeek morning = shelf().morning("Toner", 0);
        FlaggedWeek stinging = shelf().leaveOn("Ascorbic", "l_ascorbic_acid", 15)
                .evening("Toner", 0)
                .evening("Ascorbic", 0);

        assertThat(WORDS.ofTip(morning.flag("SES-AHA-PM"), morning.timeline()))
                .contains("Move all of them to the evening.");
        assertThat(WORDS.ofTip(stinging.flag("NSS-LAA-ACID"), stinging.timeline()))
                .isEmpty();
    }

    private static FlaggedWeek shelf() {
        return new FlaggedWeek()
                .leaveOn("Toner", "glycolic_acid", 7)
                .leaveOn("Retinol", "retinol", 0.2)
                .rinseOff("Scrub", "clay_scrub");
    }

    private static String remedyOfOwn(OwnLimit limit, FlaggedWeek week) {
        week.own(limit);
        return WORDS.of(week.ownFlag(), week.timeline(), false).text();
    }

    private static String remedy(String rule, FlaggedWeek week) {
        return WORDS.of(week.flag(rule), week.timeline(), false).text();
    }

    private static RemedyWords.Remedy remedy(String rule, String week, String more, boolean happened) {
        String text = ("{'format': 'skinweek-routine/1', 'products': [" + PRODUCTS + "], 'plan': {'week': {" + week
                        + "}}" + more + "}")
                .replace('\'', '"');
        Timeline timeline = new RoutineReader(CATALOG)
                .read(text.getBytes(StandardCharsets.UTF_8))
                .timeline();
        Flag flag = CHECKER.check(timeline).stream()
                .filter(each -> each.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
        return WORDS.of(flag, timeline, happened);
    }
}
