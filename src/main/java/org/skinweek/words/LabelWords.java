package org.skinweek.words;

import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.label.ActiveRole;
import org.skinweek.label.FoundActive;
import org.skinweek.label.LabelCertainty;
import org.skinweek.label.LabelRemark;
import org.skinweek.label.StrengthRange;

/** Says what was found in an ingredient list, and why it counts or does not. */
public final class LabelWords {
    /** Places up to this one have a word of their own. */
    private static final int NAMED_PLACES = 12;

    private final Words words;
    private final Catalog catalog;

    /** Sentences in the language of these texts, with the catalogue's names of actives. */
    public LabelWords(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
    }

    /**
     * One active in one line, such as “Glycolic acid, third of 31, before the 1 % line (Carbomer): active, likely 2 to
     * 10 %”.
     */
    public String line(FoundActive found) {
        String name = name(found.id());
        @Nullable StrengthRange range = found.strength();
        return range == null || saysPercent(found)
                ? words.text("label.active", name, why(found), role(found.role()))
                : words.text("label.active.strength", name, why(found), role(found.role()), strength(range));
    }

    private static boolean saysPercent(FoundActive found) {
        return switch (found.reason()) {
            case STATED_IN_LIST, STATED_IN_NAME, STATED_TOO_LOW -> true;
            default -> false;
        };
    }

    /** Why an active has its role, without a full stop. */
    public String why(FoundActive found) {
        Double percent = found.percent();
        String marker = found.marker();
        return words.textOf(
                "label.why.",
                found.reason(),
                place(found),
                marker == null ? "" : marker,
                percent == null ? 0.0 : percent);
    }

    private String place(FoundActive found) {
        if (found.of() == 0) {
            return words.text("label.place.name");
        }
        if (found.of() == 1) {
            return words.text("label.place.only");
        }
        String place = found.position() <= NAMED_PLACES
                ? words.text("label.place." + found.position())
                : words.text("label.place.later", found.position());
        return words.text("label.place", place, found.of());
    }

    /** What an active does, in a word or two. */
    public String role(ActiveRole role) {
        return words.textOf("label.role.", role);
    }

    /** How sure something is, in a word or two. */
    public String certainty(LabelCertainty certainty) {
        return words.textOf("label.certainty.", certainty);
    }

    /** A percentage, or the range that is likely. */
    public String strength(StrengthRange range) {
        if (range.stated()) {
            return words.text("label.strength.stated", range.least());
        }
        return range.least() == 0
                ? words.text("label.strength.below", range.most())
                : range.least() == range.most()
                        ? words.text("label.strength.stated", range.least())
                        : words.text("label.strength.likely", range.least(), range.most());
    }

    /** A remark as a sentence. */
    public String remark(LabelRemark remark) {
        return words.textOf("label.remark.", remark.kind(), name(remark.subject()));
    }

    private String name(String id) {
        return catalog.active(id).map(Active::name).orElse(id);
    }
}
