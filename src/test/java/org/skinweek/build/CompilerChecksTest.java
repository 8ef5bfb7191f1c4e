package org.skinweek.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Compiles deliberate mistakes with the very flags of the build, since a check that is off by accident, through a typing
 * error in a flag for instance, looks just like one that finds nothing.
 */
class CompilerChecksTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    @TempDir
    private static Path classes;

    private static List<String> flags;

    @BeforeAll
    static void readFlags() throws Exception {
        assumeTrue(System.getProperty("lint") != null, "run by Maven, which knows the flags");
        assumeTrue(Runtime.version().feature() < 26, "the profile 'checks' is for the Java releases tried");
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve("pom.xml").toFile());
        flags = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none"));
        flags.addAll(List.of("--release", property(pom, "maven.compiler.release")));
        flags.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        try (Stream<Path> jars = Files.list(ROOT.resolve("target/checks"))) {
            String path = jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
            flags.addAll(List.of("-processorpath", path));
        }
        if (property(pom, "warnings.fail").equals("true")) {
            flags.add("-Werror");
        }
        flags.addAll(texts(
                pom,
                "//plugin[artifactId='maven-compiler-plugin'][not(ancestor::profile) or ancestor::profile/id='checks']"
                        + "//arg[not(ancestor::execution/id='default-testCompile')]"));
    }

    @Test
    void soundCodeIsAccepted() {
        assertThat(compile(Map.of(
                        "Sound",
                        "static int length(@Nullable String text) { return text == null ? 0 : text.length(); }")))
                .isEmpty();
    }

    /** Apart from the next, since Error Prone keeps silent as soon as a warning of any class fails the build. */
    @Test
    void lintWarningsAreRejected() {
        Map<String, String> problems = compile(Map.of(
                "Raw", "static int size(List list) { return list.size(); }",
                "Unchecked", "static List<String> cast(Object list) { return (List<String>) list; }"));

        assertThat(problems.get("Raw")).contains("raw type");
        assertThat(problems.get("Unchecked")).contains("unchecked cast");
    }

    /** One at a time for the same reason. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            static boolean same(String a, String b) { return a == b; }              | ReferenceEquality
            static String name(int number) { return "%03d".formatted(number); }     | DefaultLocale
            static String key(String name) { return name.toLowerCase(); }           | StringCaseLocaleUsage
            """)
    void warningsOfErrorProneAreRejected(String member, String check) {
        assertThat(compile(Map.of("Warned", member)).get("Warned")).contains("[" + check + "]");
    }

    @Test
    void errorsOfErrorProneAndNullAwayAreRejected() {
        Map<String, String> problems = compile(Map.of(
                "NotThrown", "static void stop() { new IllegalStateException(); }",
                "MaybeNull", "static int length(@Nullable String text) { return text.length(); }",
                "NullsInside",
                        "static int count(List<String> texts) { return texts.size(); }"
                                + " static int call(List<@Nullable String> texts) { return count(texts); }"));

        assertThat(problems.get("NotThrown")).contains("[DeadException]");
        assertThat(problems.get("MaybeNull")).contains("[NullAway] dereferenced expression");
        assertThat(problems.get("NullsInside")).contains("[NullAway] incompatible types");
    }

    /** What the compiler says of the classes with these names and members: nothing if it accepts them. */
    private static Map<String, String> compile(Map<String, String> membersByName) {
        List<Source> sources = membersByName.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        boolean accepted = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, flags, null, sources)
                .call();
        Map<String, String> problems = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource() instanceof Source)
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .collect(Collectors.toMap(
                        diagnostic -> ((Source) diagnostic.getSource()).name,
                        diagnostic -> diagnostic.getMessage(Locale.ENGLISH),
                        (one, other) -> one + "\n" + other));
        assertThat(accepted).as(diagnostics.getDiagnostics().toString()).isEqualTo(problems.isEmpty());
        return problems;
    }

    private static String property(Document pom, String name) throws XPathExpressionException {
        String value = System.getProperty(name);
        return value != null
                ? value
                : texts(pom, "/project/properties/*[name()='" + name + "']").get(0);
    }

    private static List<String> texts(Document pom, String path) throws XPathExpressionException {
        var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (String text : IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList()) {
            Matcher reference = PROPERTY.matcher(text);
            var resolved = new StringBuilder();
            while (reference.find()) {
                reference.appendReplacement(resolved, Matcher.quoteReplacement(property(pom, reference.group(1))));
            }
            texts.add(reference.appendTail(resolved).toString());
        }
        return texts;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, String members) {
            super(URI.create("string:///org/skinweek/" + name + ".java"), Kind.SOURCE);
            this.name = name;
            this.text = """
                    package org.skinweek;

                    import java.util.List;
                    import org.jspecify.annotations.Nullable;

                    final class %1$s {
                        static final List<@Nullable String> NONE = List.of();

                        private %1$s() {}

                        %2$s
                    }
                    """.formatted(name, members);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return text;
        }
    }
}
