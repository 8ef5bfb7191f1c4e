package org.skinweek.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.SlowStart;
import org.skinweek.catalog.UseFrequency;

/** How often an active is used, as the rows of a small table for one skin. */
public final class ActiveFrequency {
    /** A range as the catalogue writes it, such as ">1-2%". */
    private static final Pattern BETWEEN = Pattern.compile(">(\\d+)-(\\d+)%");

    private final Catalog catalog;
    private final Words words;
    private final TimesWords times;
    private final RestWords rests;

    /** Rows about the actives of a catalogue. */
    public ActiveFrequency(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.times = new TimesWords(words);
        this.rests = new RestWords(words);
    }

    /**
     * A row.
     *
     * @param when such as "Later, up to 0.3%"
     * @param often such as "twice a week"
     */
    public record Row(String when, String often) {}

    /** The rows from the first use on: the beginning, the weeks of a slow start, each strength, the rest between two uses. */
    public List<Row> of(Active active, Sensitivity sensitivity) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                words.text("learn.often.start"),
                times.of(active.frequency().start().of(sensitivity))));
        SlowStart ramp = active.ramp() == null ? null : catalog.ramps().get(active.ramp());
        if (ramp != null) {
            for (SlowStart.Step step : ramp.steps()) {
                rows.add(new Row(
                        words.text("learn.often.weeks", step.fromWeek(), step.toWeek()),
                        times.of(step.most().of(sensitivity))));
            }
        }
        for (UseFrequency.UsualMost usual : active.frequency().usualMost()) {
            rows.add(new Row(later(usual.when()), times.of(usual.most().of(sensitivity))));
        }
        double rest = active.restHours().of(sensitivity);
        if (rest > 0) {
            rows.add(new Row(words.text("learn.often.rest"), words.text("learn.glance.apart", rests.of(rest))));
        }
        return rows;
    }

    private String later(@Nullable String when) {
        return when == null ? words.text("learn.often.most") : words.text("learn.often.most_when", strengthBand(when));
    }

    /** The catalogue writes strengths with signs and band names; people read words. */
    private String strengthBand(String when) {
        String key = "learn.band." + when;
        if (words.has(key)) {
            return words.text(key);
        }
        Matcher between = BETWEEN.matcher(when);
        if (between.find()) {
            return between.replaceFirst(
                    Matcher.quoteReplacement(words.text("learn.band.between", between.group(1), between.group(2))));
        }
        return when.replace("<=", words.text("learn.sign.up_to"))
                .replace(">", words.text("learn.sign.above"))
                .replace("after ramp ", "");
    }
}
