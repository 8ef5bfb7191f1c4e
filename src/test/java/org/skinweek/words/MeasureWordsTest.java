package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Measure;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.RuleSubject;

/** How far over its limit a flag is: whose number it is, what is counted, and what is said where nothing is. */
class MeasureWordsTest {
    private static final MeasureWords WORDS = new MeasureWords(new Words(Locale.UK));
    private static final RuleSubject RETINOIDS = new RuleSubject.OfFamily(ActiveFamily.RETINOID);

    private static FlaggedWeek shelf() {
        return new FlaggedWeek()
                .leaveOn("Toner", "glycolic_acid", 7)
                .leaveOn("Retinol", "retinol", 0.2)
                .leaveOn("Niacinamide", "niacinamide", 5)
                .rinseOff("Scrub", "clay_scrub");
    }

    private static String said(String rule, FlaggedWeek week) {
        return WORDS.of(week.flag(rule), week.timeline()).map(LimitExcess::text).orElse("");
    }

    private static String saidOfOwn(OwnLimit limit, FlaggedWeek week) {
        week.own(limit);
        return WORDS.of(week.ownFlag(), week.timeline()).map(LimitExcess::text).orElse("");
    }

    private static List<Use> uses(Session... sessions) {
        return IntStream.range(0, sessions.length)
                .mapToObj(day -> new Use(day, sessions[day], 0))
                .toList();
    }

    @Test
    void aNumberIsTheSkinsByTheBookOrTheUsers() {
        assertThat(said("MAX-AHA", shelf().evening("Toner", 0, 2, 4, 6)))
                .isEqualTo("4 evenings in seven days; at most 3 for your skin.");
        assertThat(said("MAX-AHA", shelf().evening("Toner", 0, 2, 4).number("MAX-AHA", "most.2", 2)))
                .isEqualTo("3 evenings in seven days; at most 2 by your own number.");
        assertThat(saidOfOwn(new OwnLimit.MostSessions(RETINOIDS, null, 1), shelf().evening("Retinol", 0, 3)))
                .isEqualTo("2 evenings in seven days; at most 1 by your own rule.");
    }

    @Test
    void anotherNumberOfTheSameRuleThatIsTheUsersIsNotTheOneThatIsBroken() {
        assertThat(said("MAX-AHA", shelf().evening("Toner", 0, 2, 4, 6).number("MAX-AHA", "most.1", 2)))
                .endsWith("at most 3 for your skin.");
    }

    @Test
    void anEventIsNamedWithItsDayAndTheDaysAroundIt() {
        assertThat(said("EVENT-WAX", shelf().evening("Retinol", 2, 4).event(SkinEventKind.WAXING, 5)))
                .isEqualTo("Waxing of the face on Saturday: none of this for 5 days before and 2 days after.");
        assertThat(said("EVENT-LASER", shelf().evening("Retinol", 4).event(SkinEventKind.LASER, 8, -1, -40)))
                .isEqualTo("A laser treatment of the face on Sunday of the week before and Tuesday of the week after:"
                        + " none of this for 7 days before and 7 days after.");
        assertThat(said(
                        "EVENT-PEEL",
                        shelf().evening("Retinol", 6)
                                .event(SkinEventKind.CLINIC_PEEL, 15)
                                .number("EVENT-PEEL", "before", 14)))
                .isEqualTo("A peel at a clinic on Tuesday 2 weeks later:"
                        + " none of this for 14 days before and 7 days after.");
        assertThat(said("EVENT-SUNBURN", shelf().evening("Toner", 1).event(SkinEventKind.SUNBURN, 0)))
                .isEqualTo("Sunburn on Monday: none of this for 7 days after.");
    }

    @Test
    void whatTheSkinTakesNoneOfIsNotAtMostNone() {
        assertThat(said("MAX-SCRUB", shelf().evening("Scrub", 2).sensitive()))
                .isEqualTo("1 evening in seven days; none for your skin.");
    }

    @ParameterizedTest
    @CsvSource({
        "SESSIONS, 1, E, 1 evening",
        "SESSIONS, 2, EE, 2 evenings",
        "SESSIONS, 1, M, 1 morning",
        "SESSIONS, 3, MMM, 3 mornings",
        "SESSIONS, 2, ME, 2 sessions",
        "SESSIONS, 1, '', 1 session",
        "USES, 1, E, 1 use",
        "USES, 2, E, 2 uses",
        "PRODUCTS, 1, E, 1 product",
        "PRODUCTS, 3, E, 3 products",
        "EXFOLIATION_UNITS, 1, E, acids and scrubs count as 1",
        "EXFOLIATION_UNITS, 0.5, E, acids and scrubs count as 0.5",
        "EXFOLIATION_UNITS, 2.25, E, acids and scrubs count as 2.25",
        "IRRITATION_LOAD, 33.46, E, strong products count as 33.5",
    })
    void anAmountHasTheUnitThatIsCountedInTheRightNumber(Measure measure, double value, String sessions, String said) {
        Session[] used = Arrays.stream(sessions.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> letter.equals("E") ? Session.EVENING : Session.MORNING)
                .toArray(Session[]::new);

        assertThat(WORDS.amount(measure, value, uses(used))).isEqualTo(said);
    }

    @Test
    void aSumNamesWhatHasTheLargestShareWhereSeveralShare() {
        FlaggedWeek two = shelf().evening("Retinol", 0, 1, 2, 3, 4, 5, 6)
                .morning("Toner", 0, 1, 2, 3, 4, 5, 6)
                .sensitive();
        assertThat(said("LOAD-WEEK", two))
                .isEqualTo("Strong products count as 31.5 in seven days; at most 18 for your skin."
                        + " Toner has the largest share: 67%.");
        assertThat(said("MAX-EXFOL", shelf().evening("Toner", 0, 1, 2, 3, 4, 5, 6)))
                .isEqualTo("Acids and scrubs count as 7 in seven days; at most 3 for your skin.");
    }

    @Test
    void aPrescriptionIsSaidAsPeopleCount() {
        assertThat(List.of(prescribed(0, 3), prescribed(1, 2), prescribed(2, 3), prescribed(3, 4)))
                .containsExactly(
                        "3 evenings in seven days; none is prescribed.",
                        "2 evenings in seven days; once is prescribed.",
                        "3 evenings in seven days; twice is prescribed.",
                        "4 evenings in seven days; 3 times are prescribed.");
    }

    private static String prescribed(int perWeek, int times) {
        FlaggedWeek week = new FlaggedWeek()
                .product(
                        ProductBuilder.of(
                                        "rx",
                                        "Cream",
                                        Form.LEAVE_ON,
                                        ProductCategory.TREATMENT,
                                        List.of(Dose.of("adapalene", 0.1)))
                                .prescribedPerWeek(perWeek)
                                .build(),
                        Timeline.ASSUMED_WEEKS_USED);
        return said(
                "PRESCRIBED-MORE",
                week.evening("Cream", IntStream.range(0, times).toArray()));
    }

    @Test
    void whatIsNewIsSteppedUpByTheWeek() {
        FlaggedWeek week = new FlaggedWeek().leaveOn("New", "glycolic_acid", 7, 0);

        assertThat(said("RAMP-ACID", week.evening("New", 0, 2, 4)))
                .isEqualTo("3 evenings in seven days; while it is new, at most 2 for your skin.");
    }

    @Test
    void whatIsNewNeedsANightBetween() {
        FlaggedWeek week = new FlaggedWeek().leaveOn("New", "retinol", 0.2, 0);

        assertThat(said("RAMP-RET", week.evening("New", 2, 3)))
                .isEqualTo("While it is new, leave a night between one use and the next.");
    }

    @Test
    void whatComesBackIsToldOfTheWeeksWithoutIt() {
        FlaggedWeek acid = new FlaggedWeek().leaveOn("Back", "glycolic_acid", 7).after(40);
        FlaggedWeek retinol = new FlaggedWeek().leaveOn("Back", "retinol", 0.2).after(28);

        assertThat(said("RETURN-ACID", acid.evening("Back", 0, 2, 4)))
                .isEqualTo("3 evenings in seven days; after 5 weeks without it, at most 2 for your skin at first.");
        assertThat(said("RETURN-RET", retinol.evening("Back", 2, 3)))
                .isEqualTo("After 4 weeks without it, leave a night between one use and the next at first.");
    }

    @Test
    void sensitiveSkinNeedsTwoNightsBetween() {
        FlaggedWeek week = new FlaggedWeek().leaveOn("New", "retinol", 0.2, 0).sensitive();

        assertThat(said("RAMP-RET", week.evening("New", 2, 4)))
                .isEqualTo("While it is new, leave two nights between one use and the next.");
    }

    @Test
    void onceAWeekIsNotANightBetween() {
        FlaggedWeek week =
                new FlaggedWeek().leaveOn("New", "glycolic_acid", 7, 0).sensitive();

        assertThat(said("RAMP-ACID", week.evening("New", 0, 4)))
                .isEqualTo("2 evenings in seven days; while it is new, at most 1 for your skin.");
    }

    @Test
    void aRestTellsTheHoursThatAreThere() {
        assertThat(said("REST-SCRUB-RET", shelf().evening("Scrub", 0).evening("Retinol", 1)))
                .isEqualTo("24 hours apart; at least 48 hours for your skin.");
        assertThat(said("REST-SCRUB-RET", shelf().evening("Scrub", 0).evening("Retinol", 0)))
                .isEqualTo("In one session; at least 48 hours for your skin.");
        assertThat(said("REST-SCRUB-RET", shelf().evening("Scrub", 0).morning("Retinol", 1)))
                .isEqualTo("10 hours apart; at least 48 hours for your skin.");
        assertThat(said(
                        "REST-SCRUB-RET",
                        shelf().evening("Scrub", 0).evening("Retinol", 2).number("REST-SCRUB-RET", "hours", 60)))
                .isEqualTo("48 hours apart; at least 60 hours by your own number.");
    }

    @Test
    void aRestThatTheNextWeekDoesNotKeepIsCountedAcrossItsBeginning() {
        assertThat(said(
                        "REST-SCRUB-RET",
                        shelf().evening("Scrub", 6).evening("Retinol", 0).repeating()))
                .isEqualTo("24 hours apart; at least 48 hours for your skin.");
    }

    @Test
    void hoursAreNotGuessedWhereNobodyKnowsWhichUsesFaceEachOther() {
        FlaggedWeek week = shelf().leaveOn("Cream", "tretinoin", 0.05)
                .evening("Retinol", 0)
                .evening("Scrub", 1)
                .evening("Cream", 2);

        assertThat(said("REST-SCRUB-RET", week)).isEqualTo("At least 48 hours between them for your skin.");
    }

    @Test
    void aSingleHourIsNotHours() {
        FlaggedWeek week = shelf().leaveOn("Cream", "tretinoin", 0.05)
                .evening("Retinol", 0)
                .evening("Scrub", 0)
                .evening("Cream", 0)
                .number("REST-SCRUB-RET", "hours", 1);

        assertThat(said("REST-SCRUB-RET", week)).isEqualTo("At least 1 hour between them by your own number.");
    }

    @Test
    void restNightsTellHowManyEveningsAreStrong() {
        FlaggedWeek week = shelf().evening("Toner", 0, 2, 4).evening("Retinol", 1, 3, 5);

        assertThat(said("RECOVERY", week))
                .isEqualTo("Strong products on 6 of seven evenings; at least 2 should stay free for your skin.");
    }

    @Test
    void daysApartAreThoseBetweenTheTwoNearestDaysOfUse() {
        OwnLimit everyThree = new OwnLimit.AtMostEvery(RETINOIDS, 3);

        assertThat(saidOfOwn(everyThree, shelf().evening("Retinol", 0, 3, 4)))
                .isEqualTo("1 day from one use to the next; your own rule asks for 3.");
        assertThat(saidOfOwn(everyThree, shelf().evening("Retinol", 0, 5).repeating()))
                .isEqualTo("2 days from one use to the next; your own rule asks for 3.");
    }

    @Test
    void whatIsMissingIsToldByItsDays() {
        assertThat(saidOfOwn(new OwnLimit.AtLeastEvery(RETINOIDS, 1), shelf().evening("Retinol", 0, 1, 2, 3, 4)))
                .isEqualTo("Nothing used on Saturday and Sunday.");
        assertThat(saidOfOwn(new OwnLimit.AtLeastEvery(RETINOIDS, 4), shelf().evening("Retinol", 0)))
                .isEqualTo("Nothing used for 4 days or more by Friday, Saturday and Sunday.");
    }

    @Test
    void aSessionToWhichSomethingBelongsIsNamed() {
        assertThat(said("SES-RET-PM", shelf().morning("Retinol", 0))).isEqualTo("It belongs in the evening.");
        assertThat(saidOfOwn(new OwnLimit.OnlyIn(RETINOIDS, Session.MORNING), shelf().evening("Retinol", 0)))
                .isEqualTo("It belongs in the morning.");
    }

    @Test
    void onlyMorningsWithoutCoverAreListed() {
        assertThat(said("REQ-SPF-RET", shelf().evening("Retinol", 0, 3)))
                .isEqualTo("Not covered: Tuesday and Friday morning.");
        assertThat(said("REQ-MOIST", shelf().evening("Retinol", 0, 3))).isEmpty();
    }

    @Test
    void aRuleForSomeSkinSaysWhichAnswerItIsFor() {
        SkinProfile pregnant = new SkinProfile(Sensitivity.NORMAL, null, Set.of(), true, Set.of());

        assertThat(said("PREG-RET", shelf().evening("Retinol", 0).skin(pregnant)))
                .isEqualTo("Your skin profile says: Pregnant, breastfeeding or planning a pregnancy.");
    }

    @Test
    void whatMayNotMeetNeedsNoNumber() {
        FlaggedWeek week = shelf().evening("Retinol", 0).evening("Toner", 0);
        Flag flag = week.flag("NSN-ACID-RET");

        assertThat(WORDS.of(flag, week.timeline())).isEqualTo(Optional.empty());
    }

    @Test
    void onlyTwoNumbersThatCanBeComparedAreDrawn() {
        FlaggedWeek often = shelf().evening("Toner", 0, 2, 4, 6);
        FlaggedWeek none = shelf().evening("Scrub", 2).sensitive();

        assertThat(WORDS.of(often.flag("MAX-AHA"), often.timeline())).hasValueSatisfying(howFar -> {
            assertThat(howFar.drawable()).isTrue();
            assertThat(howFar.least()).isFalse();
        });
        assertThat(WORDS.of(none.flag("MAX-SCRUB"), none.timeline()))
                .hasValueSatisfying(howFar -> assertThat(howFar.drawable()).isFalse());
        FlaggedWeek near = shelf().evening("Scrub", 0).evening("Retinol", 1);
        assertThat(WORDS.of(near.flag("REST-SCRUB-RET"), near.timeline()))
                .hasValueSatisfying(howFar -> assertThat(howFar.least()).isTrue());
    }
}
