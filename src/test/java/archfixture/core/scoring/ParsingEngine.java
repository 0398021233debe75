package archfixture.core.scoring;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** An engine that parses. */
public class ParsingEngine {

    public Object parser() {
        return LoadSettings.builder();
    }
}
