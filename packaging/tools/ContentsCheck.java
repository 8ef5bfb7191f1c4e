import java.io.File;
import java.util.List;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;

/** Checks lists of contents by the schema of CycloneDX that they name, 1.6; says what is wrong, or how much they list. */
class ContentsCheck {
    private ContentsCheck() {}

    /** Arguments: lists. Ends with 1 where one is not as it should be. */
    public static void main(String[] arguments) throws Exception {
        boolean right = true;
        for (String name : arguments) {
            List<ParseException> wrong = new JsonParser().validate(new File(name), Version.VERSION_16);
            wrong.forEach(each -> System.out.println(name + ": " + each.getMessage()));
            if (wrong.isEmpty()) {
                int components = new JsonParser().parse(new File(name)).getComponents().size();
                System.out.println(name + ": right, " + components + " components");
            }
            right &= wrong.isEmpty();
        }
        System.exit(right ? 0 : 1);
    }
}
