package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.rules.SkinState;

/** Phrases that other sentences are made of: times, rests, evidence and what skin says. */
class SmallWordsTest {
    private static final Words WORDS = new Words(Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "0, not at all",
        "0.5, every other week",
        "1, once a week",
        "1.5, 1.5 times a week",
        "2, twice a week",
        "3, 3 times a week",
        "7, once a day",
        "10, 10 times a week",
        "14, twice a day",
    })
    void howOftenIsSaidAsPeopleSayIt(double times, String said) {
        assertThat(new TimesWords(WORDS).of(times)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, 'at once, up to 4 weeks'",
        "4, 12, 4 to 12 weeks",
        "12, 1, 12 to 1 week",
        "26, 104, 26 weeks to about 2 years",
        "104, 208, about 2 years to about 4 years",
    })
    void aTimeUntilAResultIsInWeeksOrYears(int first, int usual, String said) {
        assertThat(new TimesWords(WORDS).weeks(first, usual)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "24, a day",
        "48, two days",
        "72, three days",
        "168, a week",
        "240, 10 days",
        "36, 36 hours",
        "1, an hour"
    })
    void aRestIsInDaysWhereItIsWholeOnes(double hours, String said) {
        assertThat(new RestWords(WORDS).of(hours)).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void everyGradeHasANameAndAMeaning(EvidenceGrade grade) {
        EvidenceWords words = new EvidenceWords(WORDS);

        assertThat(words.name(grade)).isNotBlank().doesNotContain("grade");
        assertThat(words.meaning(grade)).isNotBlank();
    }

    @Test
    void theSupportOfARuleIsOneLine() {
        EvidenceWords words = new EvidenceWords(WORDS);

        assertThat(words.summary(RuleExplanation.own("Mine", "because"))).isEqualTo("Your own rule");
        assertThat(words.summary(explanation(List.of("A", "B"), null))).isEqualTo("Good evidence · 2 sources");
        assertThat(words.summary(explanation(List.of("A", "B"), "One says less.")))
                .isEqualTo("Good evidence · 2 sources, which disagree");
        assertThat(words.summary(explanation(List.of(), null))).isEqualTo("Good evidence · no sources");
    }

    @Test
    void onlyAnswersOnWhichARuleDependsAreSaid() {
        SkinProfile profile = new SkinProfile(
                Sensitivity.NORMAL, null, Set.of(), true, Set.of(SkinCondition.SUNBURN, SkinCondition.WAX_PLANNED));
        SkinState pregnantOrBurnt = new SkinState(
                Set.of(SkinCondition.SUNBURN, SkinCondition.ROSACEA), true, Set.of(), Set.of(), null, null);
        SkinWords words = new SkinWords(WORDS);

        assertThat(words.because(pregnantOrBurnt, profile))
                .contains("Your skin profile says: Pregnant, breastfeeding or planning a pregnancy, Sunburn now.");
        assertThat(words.because(pregnantOrBurnt, SkinProfile.DEFAULT)).isEmpty();
        assertThat(words.because(SkinState.ANY, profile)).isEmpty();
    }

    @Test
    void aSensitivityIsSaidWhereARuleIsForIt() {
        SkinState sensitive = new SkinState(Set.of(), false, Set.of(Sensitivity.SENSITIVE), Set.of(), null, null);
        SkinProfile rosacea = new SkinProfile(Sensitivity.LOW, null, Set.of(), false, Set.of(SkinCondition.ROSACEA));

        assertThat(new SkinWords(WORDS).because(sensitive, rosacea)).contains("Your skin profile says: Sensitive.");
    }

    private static RuleExplanation explanation(List<String> sources, @Nullable String disagree) {
        return new RuleExplanation("Title", "Reason", EvidenceGrade.B, sources, disagree, null, null, null, null);
    }
}
