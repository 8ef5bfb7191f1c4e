package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelCommandTest {
    private static final String TONER =
            "Ingredients: Aqua (Water), Glycolic Acid, Glycerin, Niacinamide, Carbomer, Citric Acid, Phenoxyethanol";

    @TempDir
    Path folder;

    private static CommandRun label(String text, String... options) {
        List<String> arguments = new ArrayList<>(List.of("label"));
        arguments.addAll(List.of(options));
        return CommandRun.withInput(text.getBytes(StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }

    private static JsonNode json(CommandRun run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void tellsPeopleWhatIsInIt() {
        CommandRun run = label(TONER, "--name", "Glow Toner 7% Glycolic");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.outLines())
                .containsExactly(
                        "Glow Toner 7% Glycolic: Toner, stays on, for the face.",
                        "7 ingredients:",
                        "  Glycolic acid, second of 7, 7 % by the name: active",
                        "  Niacinamide, fourth of 7, before the 1 % line (Carbomer): active, likely 2 to 10 %",
                        "  Citric acid (as an exfoliant), sixth of 7, where it sets the acidity: a trace, below 1 %",
                        "As a whole: sure.");
    }

    @Test
    void tellsProgramsWithAPercentageEvenWhereThereIsNone() throws IOException {
        JsonNode report = json(label(TONER, "--json"));

        JsonNode glycolic = report.at("/actives/0");
        assertThat(glycolic.path("id").asText()).isEqualTo("glycolic_acid");
        assertThat(glycolic.path("as").asText()).isEqualTo("Glycolic Acid");
        assertThat(glycolic.path("position").asInt()).isEqualTo(2);
        assertThat(glycolic.path("of").asInt()).isEqualTo(7);
        assertThat(glycolic.path("role").asText()).isEqualTo("active");
        assertThat(glycolic.has("percent")).isTrue();
        assertThat(glycolic.path("percent").isNull()).isTrue();
        assertThat(glycolic.path("why").asText()).isEqualTo("second of 7, before the 1 % line (Carbomer)");
        assertThat(report.at("/actives/2/role").asText()).isEqualTo("trace");
        assertThat(report.path("unknown")).isEmpty();
        assertThat(report.path("confidence").asText()).isEqualTo("high");
    }

    @Test
    void takesWhatIsGivenForTrue() throws IOException {
        JsonNode product = json(label(TONER, "--json", "--category", "eye_cream", "--form", "rinse_off"))
                .path("product");

        assertThat(product.path("category").asText()).isEqualTo("moisturiser");
        assertThat(product.path("form").asText()).isEqualTo("rinse_off");
        assertThat(product.path("zone").asText()).isEqualTo("eyes");
    }

    @Test
    void printsALineForEachFile() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), TONER);
        Path two = Files.writeString(folder.resolve("two.txt"), "Aqua; Squalane; Retinol; Phenoxyethanol");

        CommandRun run = label("", "--json", one.toString(), two.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(1)).contains("\"id\":\"retinol\"");
    }

    @Test
    void saysWhatIsNoList() throws IOException {
        CommandRun run = label("Thank you for your order, it will arrive soon.", "--json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("This is no ingredient list");
        assertThat(json(run).path("actives")).isEmpty();
        assertThat(json(run).at("/error/message").asText()).startsWith("This is no ingredient list");
        assertThat(label("").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void readsWhatWindowsWrote() throws IOException {
        String list = "Eau, Glycérine, Rétinol, Phénoxyéthanol";
        Path old = Files.write(folder.resolve("old.txt"), list.getBytes("windows-1252"));
        Path wide = Files.write(folder.resolve("wide.txt"), ("\uFEFF" + list).getBytes(StandardCharsets.UTF_16LE));
        Path marked = Files.writeString(folder.resolve("marked.txt"), "\uFEFF" + list);

        CommandRun run = label("", "--json", old.toString(), wide.toString(), marked.toString());

        assertThat(run.outLines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("\"as\":\"Rétinol\""));
    }

    @Test
    void namesTheFormsThatThereAre() {
        CommandRun run = label(TONER, "--form", "foam");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isEqualTo("skinweek: --form is \"foam\": write leave_on or rinse_off.\n");
    }

    @Test
    void namesTheFileThatIsMissing() {
        CommandRun run = label("", folder.resolve("none.txt").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("There is no such file.");
    }

    @Test
    void tellsStepsApart() {
        CommandRun run = label("Step 1: Aqua, Glycolic Acid, Sodium Hydroxide, Phenoxyethanol\n"
                + "Step 2: Aqua, Niacinamide, Glycerin, Zorblax Fancyol, Phenoxyethanol");

        assertThat(run.outLines())
                .contains(
                        "  Step 1:",
                        "  Step 2:",
                        "  Niacinamide, second of 5, before the 1 % line (Phenoxyethanol): active, likely 2 to 10 %",
                        "Not known: Zorblax Fancyol.",
                        "The text has several lists, read as steps.");
    }
}
