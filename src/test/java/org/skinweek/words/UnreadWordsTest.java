package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UnreadRow.Kind;

class UnreadWordsTest {
    private final UnreadWords words =
            new UnreadWords(new Words(Locale.UK), id -> id.equals("gly7") ? "Glycolic toner" : id);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsSaidOnceAndForMany(Kind kind) {
        UnreadRow row = new UnreadRow(kind, "", "");
        assertThat(words.lines(List.of(row))).singleElement().asString().isNotBlank();
        assertThat(words.lines(Collections.nCopies(1200, row)))
                .singleElement()
                .asString()
                .satisfies(line -> assertThat(kind == Kind.PROFILE || line.contains("1,200"))
                        .isTrue());
    }

    @Test
    void whatHasANameIsNamed() {
        assertThat(words.lines(List.of(
                        new UnreadRow(Kind.ENTRY, "2026-11-19", "gly7"), new UnreadRow(Kind.WEEK, "2026-02-30", ""))))
                .containsExactly(
                        "A planned week is left out, from: 2026-02-30",
                        "A step is not in the diary: Glycolic toner (19 November 2026)");
    }

    @Test
    void longListsAndLongTextsAreCut() {
        List<UnreadRow> many = List.of("a", "b", "c", "d", "e", "f", "x".repeat(700) + "\nsecond line").stream()
                .map(name -> new UnreadRow(Kind.PRODUCT, "", name))
                .toList();
        assertThat(words.lines(many)).containsExactly("7 products are not on your shelf: a; b; c; d; e; and 2 more");
        assertThat(words.lines(many.subList(6, 7)))
                .containsExactly("A product is not on your shelf: " + "x".repeat(60) + "…");
    }
}
