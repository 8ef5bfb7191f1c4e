package org.skinweek.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.routine.Product;

/** Says when a product that is new to the skin begins, and why then. */
public final class IntroductionWords {
    private final Words words;

    /** Sentences in the language of these texts. */
    public IntroductionWords(Words words) {
        this.words = words;
    }

    /** A date in full, such as "14 December 2026". */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }

    /** Why a product begins on its day: a sentence without a full stop that names what it waits for. */
    public String why(ProductIntroduction introduction, List<Product> products) {
        @Nullable Integer after = introduction.after();
        return words.textOf(
                "plan.introduction.",
                introduction.why(),
                Optional.ofNullable(after)
                        .map(product -> products.get(product).name())
                        .orElse(""),
                introduction.inDays());
    }
}
