package org.skinweek.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.skinweek.catalog.Catalog;
import org.skinweek.planning.RoutineTemplate;
import org.skinweek.planning.TemplateRole;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.RhythmLine;

/**
 * Reads the routines that ship as templates: routine files in {@code data/templates}, whose products have roles for ids
 * and stand for whatever the user has for them.
 */
public final class TemplateReader {
    private TemplateReader() {}

    /** All of them, in the order in which they are offered. */
    public static List<RoutineTemplate> read(Catalog catalog) {
        RoutineReader reader = new RoutineReader(catalog);
        return List.of(
                read(reader, "skin-cycling", List.of("BOWE")),
                read(reader, "article-week", List.of("ARTICLE")),
                read(reader, "gentle-retinoid", List.of("RAMP_CLINICS", "SANDWICH2025")));
    }

    private static RoutineTemplate read(RoutineReader reader, String id, List<String> sources) {
        String resource = "/data/templates/%s.json".formatted(id);
        try (InputStream in = Objects.requireNonNull(TemplateReader.class.getResourceAsStream(resource), resource)) {
            return template(id, sources, reader.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RoutineTemplate template(String id, List<String> sources, RoutineFile file) {
        Map<TemplateRole, Product> roles = new EnumMap<>(TemplateRole.class);
        Map<TemplateRole, List<WeekPlacement>> placements = new EnumMap<>(TemplateRole.class);
        Map<TemplateRole, List<RhythmLine>> lines = new EnumMap<>(TemplateRole.class);
        for (RoutineFile.Item item : file.products()) {
            Product product = item.product();
            TemplateRole role = TemplateRole.valueOf(product.id().toUpperCase(Locale.ROOT));
            roles.put(role, product);
            List<RhythmLine> rhythm = file.schedule().lines(product.id());
            if (!rhythm.isEmpty()) {
                lines.put(role, rhythm);
            }
        }
        for (WeekPlacement use : file.week().placements()) {
            placements
                    .computeIfAbsent(
                            TemplateRole.valueOf(use.product().toUpperCase(Locale.ROOT)), role -> new ArrayList<>())
                    .add(use);
        }
        LocalDate first = Objects.requireNonNull(file.weekStart());
        return new RoutineTemplate(
                id, sources, first, roles, placements, lines, file.schedule().cycles());
    }
}
