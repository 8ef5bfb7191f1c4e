package org.skinweek.cli;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.label.FoundActive;
import org.skinweek.label.LabelFinding;
import org.skinweek.label.ProductGuess;
import org.skinweek.words.LabelWords;
import org.skinweek.words.Words;

/** What {@code skinweek label} prints for people. */
final class LabelReport {
    private final Words words;
    private final LabelWords labelWords;

    LabelReport(Words words, LabelWords labelWords) {
        this.words = words;
        this.labelWords = labelWords;
    }

    /** The lines for one list. */
    List<String> lines(LabelFinding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(product(finding.product()));
        Integer spf = finding.product().spf();
        if (spf != null) {
            lines.add(words.text("cli.label.spf", spf));
        }
        lines.add(words.text("cli.label.count", finding.ingredients().size()));
        if (finding.actives().isEmpty()) {
            lines.add(words.text("cli.label.none"));
        }
        int step = finding.steps().size() > 1 ? 0 : 1;
        for (FoundActive found : finding.actives()) {
            if (found.step() > step) {
                step = found.step();
                String title = finding.steps().get(step - 1);
                String shown = title.isEmpty() ? words.text("cli.label.step.number", step) : title;
                lines.add(words.text("cli.label.step", shown));
            }
            lines.add(words.text("cli.label.active", words.beginning(labelWords.line(found))));
        }
        if (!finding.unknown().isEmpty()) {
            lines.add(words.text("cli.label.unknown", joined(finding.unknown())));
        }
        finding.remarks().forEach(remark -> lines.add(words.text("cli.label.remark", labelWords.remark(remark))));
        lines.add(words.text("cli.label.certainty", labelWords.certainty(finding.certainty())));
        return lines;
    }

    private String joined(List<String> names) {
        String joined = names.get(0);
        for (String name : names.subList(1, names.size())) {
            joined = words.text("cli.label.list", joined, name);
        }
        return joined;
    }

    private String product(ProductGuess product) {
        String category = words.textOf("shelf.category.", product.category());
        String form = product.formKnown()
                ? words.textOf("cli.label.form.", product.form())
                : words.textOf("cli.label.form.assumed.", product.form());
        String zone = words.textOf("cli.label.zone.", product.zone());
        String name = product.name();
        return name == null
                ? words.text("cli.label.product", category, form, zone)
                : words.text("cli.label.product.named", category, form, zone, name);
    }
}
