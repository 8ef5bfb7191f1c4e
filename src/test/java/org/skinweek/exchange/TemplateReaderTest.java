package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.planning.RoutineTemplate;
import org.skinweek.planning.TemplateRole;
import org.skinweek.words.Words;

class TemplateReaderTest {
    private static final Path FOLDER = Path.of("data", "templates");
    private static final List<RoutineTemplate> TEMPLATES = TemplateReader.read(CatalogReader.read());

    @Test
    void everyFileIsOffered() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            TEMPLATES.stream().map(RoutineTemplate::id).toList());
        }
    }

    @Test
    void everyFileIsAsTheSchemaAsks() throws IOException {
        for (RoutineTemplate template : TEMPLATES) {
            String text = Files.readString(FOLDER.resolve(template.id() + ".json"));

            assertThat(RoutineSchemas.mistakes(text)).as(template.id()).isEmpty();
        }
    }

    @Test
    void everyRoleIsUsedAndHasOneWay() {
        for (RoutineTemplate template : TEMPLATES) {
            for (TemplateRole role : template.roles().keySet()) {
                assertThat(template.placements().containsKey(role)
                                ^ template.lines().containsKey(role))
                        .as("%s of %s", role, template.id())
                        .isTrue();
            }
        }
    }

    @Test
    void everyNightHasAName() {
        Words words = new Words(Locale.UK);

        assertThat(TEMPLATES.stream()
                        .flatMap(template -> template.cycles().values().stream())
                        .flatMap(cycle -> cycle.nights().stream()))
                .isNotEmpty()
                .allMatch(night -> words.has("schedule.night." + night));
    }
}
