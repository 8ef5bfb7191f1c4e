package org.skinweek.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question is looked into once, until newer ones took its place. */
class RememberedAnswersTest {
    private final List<String> asked = new ArrayList<>();
    private final RememberedAnswers<String, Integer> lengths = new RememberedAnswers<>(2);

    private int length(String word) {
        return lengths.of(word, each -> {
            asked.add(each);
            return each.length();
        });
    }

    @Test
    void theSameQuestionIsLookedIntoOnce() {
        assertThat(length("acid")).isEqualTo(4);
        assertThat(length("acid")).isEqualTo(4);

        assertThat(asked).containsExactly("acid");
    }

    @Test
    void theOldestAnswerGivesWay() {
        List.of("acid", "scrub", "retinoid", "acid").forEach(this::length);

        assertThat(asked).containsExactly("acid", "scrub", "retinoid", "acid");
    }
}
