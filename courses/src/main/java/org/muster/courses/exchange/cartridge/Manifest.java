package org.muster.courses.exchange.cartridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.xml.SafeXml;
import org.muster.courses.exchange.xml.Xml;

/**
 * What a cartridge says of itself.
 *
 * @param sections its outline: the folders at its top, and what lies beside them
 * @param resources by their ids
 */
record Manifest(String title, String language, List<Section> sections, Map<String, Resource> resources) {

    static final String NAME = "imsmanifest.xml";

    /** A folder of the outline; without a title for what lies beside the folders. */
    record Section(String title, List<Leaf> leaves) {}

    /** Something in a folder; without a resource it is a heading. */
    record Leaf(String title, Optional<Resource> resource) {}

    /** A file of the cartridge and what it is. */
    record Resource(String id, String type, String href) {

        boolean isPage() {
            return type.equals("webcontent") && href.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
        }

        boolean isPicture() {
            return type.equals("webcontent") && href.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif)");
        }

        boolean isTest() {
            return type.startsWith("imsqti_xmlv1p2");
        }

        boolean isLink() {
            return type.startsWith("imswl_");
        }

        /** As messages call it. */
        String kind() {
            if (type.startsWith("imsdt_")) {
                return "discussion";
            }
            if (type.startsWith("assignment_") || type.startsWith("associatedcontent")) {
                return "assignment";
            }
            return type.startsWith("imsbasiclti") ? "tool" : "file";
        }
    }

    /** What the outline leads to. */
    Set<Resource> outlined() {
        return sections.stream()
                .flatMap(section -> section.leaves().stream())
                .flatMap(leaf -> leaf.resource().stream())
                .collect(Collectors.toSet());
    }

    /** {@link RuleBroken} for a package that is no Common Cartridge. */
    static Manifest read(byte[] content) {
        Xml root = SafeXml.read(content);
        String schema = root.child("metadata").map(each -> each.text("schema")).orElse("");
        if (!schema.toLowerCase(Locale.ROOT).contains("common cartridge")) {
            throw new RuleBroken("exchange.cartridge.schema", schema);
        }
        Map<String, Resource> resources = new LinkedHashMap<>();
        root.all("resource").map(Manifest::resource).forEach(each -> resources.put(each.id(), each));
        return new Manifest(title(root), language(root), sections(root, resources), resources);
    }

    private static String title(Xml root) {
        return root.child("metadata").stream()
                .flatMap(metadata -> metadata.all("general"))
                .flatMap(general -> general.children("title").stream())
                .map(Xml::text)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String language(Xml root) {
        return root.child("metadata").stream()
                        .flatMap(metadata -> metadata.all("general"))
                        .map(general -> general.text("language"))
                        .anyMatch(language -> language.startsWith("cy"))
                ? "cy"
                : "en-GB";
    }

    private static Resource resource(Xml xml) {
        String href = xml.attribute("href");
        String first = xml.child("file").map(file -> file.attribute("href")).orElse("");
        return new Resource(xml.attribute("identifier"), xml.attribute("type"), href.isEmpty() ? first : href);
    }

    /** The outline has one root, which stands for the course. */
    private static List<Section> sections(Xml root, Map<String, Resource> resources) {
        List<Section> sections = new ArrayList<>();
        root.all("organization")
                .limit(1)
                .flatMap(organization -> organization.children("item").stream())
                .flatMap(top -> top.children("item").stream())
                .forEach(item -> {
                    if (!item.children("item").isEmpty()) {
                        sections.add(new Section(
                                item.text("title"),
                                new ArrayList<>(leaves(item, resources).toList())));
                    } else {
                        beside(sections).leaves().addAll(leaves(item, resources).toList());
                    }
                });
        return sections;
    }

    private static Section beside(List<Section> sections) {
        if (sections.isEmpty() || !sections.get(sections.size() - 1).title().isEmpty()) {
            sections.add(new Section("", new ArrayList<>()));
        }
        return sections.get(sections.size() - 1);
    }

    private static Stream<Leaf> leaves(Xml item, Map<String, Resource> resources) {
        String named = item.attribute("identifierref");
        Stream<Leaf> below = item.children("item").stream().flatMap(each -> leaves(each, resources));
        boolean isFolder = named.isEmpty() && !item.children("item").isEmpty();
        return isFolder
                ? below
                : Stream.concat(
                        Stream.of(new Leaf(item.text("title"), Optional.ofNullable(resources.get(named)))), below);
    }
}
