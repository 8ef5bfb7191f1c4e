package org.skinweek.ui.introduction;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** What is said of the days on which something begins. */
public final class StagingTexts {
    private final Words words;

    /** Texts in a language. */
    public StagingTexts(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Such as "Now" or "From 14 December". */
    String when(StagedStart start) {
        return start.now() ? words.text("introduction.now") : from(start.day());
    }

    /** Such as "From 14 December". */
    public String from(LocalDate day) {
        return words.text("introduction.from", date(day));
    }

    /** Such as "14 December". */
    public String date(LocalDate day) {
        return new DateWords(words).plain(day);
    }

    /** Such as "Retinol 0.3%". */
    String name(StagedProduct product) {
        return product.strength().isEmpty()
                ? product.name()
                : words.text("introduction.product", product.name(), product.strength());
    }

    /** Such as "twice a week at first"; empty where that is not known. */
    String often(StagedProduct product) {
        return product.atFirst() == 0 ? "" : words.text("introduction.often", product.atFirst());
    }

    /** All that begins in one line, such as "now: Glycolic toner; from 14 December: Retinol". */
    public String line(IntroductionStaging staging) {
        return staging.starts().stream()
                .map(start -> words.text(
                        start.now() ? "introduction.line.now" : "introduction.line.from",
                        start.products().stream().map(StagedProduct::name).collect(Collectors.joining(", ")),
                        date(start.day())))
                .collect(Collectors.joining("; "));
    }

    /** A product and when it begins, such as "Retinol 0.3%, from 14 December, twice a week at first". */
    String spoken(StagedStart start, StagedProduct product) {
        String begins = words.text("introduction.spoken", name(product), when(start));
        String often = often(product);
        return often.isEmpty() ? begins : words.text("introduction.spoken", begins, often);
    }
}
