package org.skinweek.ui.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Source;
import org.skinweek.planning.RoutineTemplate;
import org.skinweek.planning.TemplateRole;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.words.Words;

/** What is said of the templates before one is chosen: what they are, where they come from, and what is not for a skin. */
public final class TemplateOffers {
    private final Words words;
    private final Catalog catalog;
    private final Checker checker;

    /**
     * Texts about templates.
     *
     * @param checker judges them by the user's rules
     */
    public TemplateOffers(Words words, Catalog catalog, Checker checker) {
        this.words = words;
        this.catalog = catalog;
        this.checker = checker;
    }

    /** What people call a template. */
    public String title(RoutineTemplate template) {
        return words.text("share.template.named." + template.id());
    }

    /** What it is, in a sentence. */
    public String says(RoutineTemplate template) {
        return words.text("share.template.says." + template.id());
    }

    /** Where it comes from. */
    public String source(RoutineTemplate template) {
        List<String> titles = template.sources().stream()
                .flatMap(id -> catalog.source(id).stream())
                .map(Source::title)
                .toList();
        return words.text("share.template.source", String.join("; ", titles));
    }

    /** That a role of it is not for this skin, whatever product it is, and is better left out; empty where all are fine. */
    public Optional<String> warning(RoutineTemplate template, SkinProfile skin) {
        for (Map.Entry<TemplateRole, Product> role : template.roles().entrySet()) {
            Optional<Flag> stop = stop(template, role.getKey(), role.getValue(), skin);
            if (stop.isPresent()) {
                return Optional.of(words.text(
                        "share.template.stop",
                        name(role.getKey()),
                        stop.get().rule().explanation().title()));
            }
        }
        return Optional.empty();
    }

    /** What forbids any use of a product in a role; empty where nothing does. */
    Optional<Flag> stop(RoutineTemplate template, TemplateRole role, Product product, SkinProfile skin) {
        return checker.againstAnyUse(product, template.session(role), skin).stream()
                .filter(flag -> flag.severity() == Severity.STOP)
                .findFirst();
    }

    /** What people call a role. */
    String name(TemplateRole role) {
        return words.textOf("share.role.", role);
    }
}
