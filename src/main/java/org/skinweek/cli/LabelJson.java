package org.skinweek.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.FoundActive;
import org.skinweek.label.LabelFinding;
import org.skinweek.label.LabelRemark;
import org.skinweek.label.ProductGuess;
import org.skinweek.label.StrengthRange;
import org.skinweek.words.LabelWords;
import org.skinweek.words.Words;

/**
 * What {@code label --json} prints for a text.
 *
 * @param actives what of the catalogue is in it; a map each, because its {@code percent} is there even when it is null
 * @param unknown names that are not known
 * @param confidence high, medium or low
 * @param product what the text tells of the product
 * @param steps what the steps are called; absent where there is one list
 * @param remarks what else there is to know
 * @param error why it was not read; absent where it is a list
 */
record LabelJson(
        List<Map<String, @Nullable Object>> actives,
        List<String> unknown,
        String confidence,
        ProductJson product,
        @Nullable List<String> steps,
        List<RemarkJson> remarks,
        @Nullable ErrorJson error) {
    /** What a text tells of the product. */
    record ProductJson(
            @Nullable String name,
            String form,
            String category,
            String zone,
            @Nullable Integer spf,
            boolean formKnown) {}

    /** A remark as a word for programs and a sentence for people. */
    record RemarkJson(String kind, String subject, String text) {}

    /** Why a text was not read. */
    record ErrorJson(String message) {}

    static LabelJson of(LabelFinding finding, LabelWords words, @Nullable String error) {
        return new LabelJson(
                finding.actives().stream().map(found -> active(found, words)).toList(),
                finding.unknown(),
                finding.certainty().word(),
                product(finding.product()),
                finding.steps().size() > 1 ? finding.steps() : null,
                finding.remarks().stream().map(remark -> remark(remark, words)).toList(),
                error == null ? null : new ErrorJson(error));
    }

    private static Map<String, @Nullable Object> active(FoundActive found, LabelWords words) {
        Map<String, @Nullable Object> active = new LinkedHashMap<>();
        active.put("id", found.id());
        active.put("as", found.written());
        active.put("position", found.position());
        active.put("of", found.of());
        active.put("role", found.role().word());
        active.put("percent", found.percent());
        active.put("why", words.why(found));
        StrengthRange range = found.strength();
        if (range != null && !range.stated()) {
            active.put("likely", List.of(range.least(), range.most()));
        }
        if (found.step() > 1) {
            active.put("step", found.step());
        }
        active.put("confidence", found.certainty().word());
        return active;
    }

    private static ProductJson product(ProductGuess product) {
        return new ProductJson(
                product.name(),
                Words.key(product.form()),
                product.category().word(),
                product.zone().word(),
                product.spf(),
                product.formKnown());
    }

    private static RemarkJson remark(LabelRemark remark, LabelWords words) {
        return new RemarkJson(Words.key(remark.kind()), remark.subject(), words.remark(remark));
    }
}
