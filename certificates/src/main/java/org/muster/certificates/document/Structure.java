package org.muster.certificates.document;

import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The logical structure of the one page (ISO 32000-1, 14.7): what a screen reader reads, in the order it was drawn. */
final class Structure {

    /** The key of the field in the tree of parents; that of the page is 0. */
    private static final int FIELD = 1;

    private final PDPage page;
    private final PDStructureElement root;
    private final COSArray parents = new COSArray();
    private final COSArray numbers = new COSArray();

    Structure(PDDocument document, PDPage page, Locale language) {
        this.page = page;
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDStructureTreeRoot tree = new PDStructureTreeRoot();
        root = new PDStructureElement("Document", tree);
        tree.appendKid(root);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parentTree());
        tree.setParentTreeNextKey(FIELD + 1);
        page.setStructParents(0);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        catalog.setStructureTreeRoot(tree);
        catalog.setLanguage(language.toLanguageTag());
        describe(catalog);
    }

    /** A new element of that type at the end; its number marks the content that belongs to it. */
    int add(String type) {
        return add(element(type));
    }

    /** The same for content that is printed otherwise than it is read: the element says how. */
    int addReadAs(String type, String text) {
        PDStructureElement element = element(type);
        element.setActualText(text);
        return add(element);
    }

    /** A picture, and what it says to those who do not see it. */
    int addFigure(String alternate) {
        PDStructureElement figure = element("Figure");
        figure.setAlternateDescription(alternate);
        return add(figure);
    }

    /** A field of a form that is on the page. */
    void addField(COSDictionary field) {
        PDStructureElement form = element("Form");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setItem(COSName.OBJ, field);
        form.getCOSObject().setItem(COSName.K, reference);
        field.setInt(COSName.STRUCT_PARENT, FIELD);
        numbers.add(COSInteger.get(FIELD));
        numbers.add(form.getCOSObject());
    }

    private PDStructureElement element(String type) {
        PDStructureElement element = new PDStructureElement(type, root);
        element.setPage(page);
        root.appendKid(element);
        return element;
    }

    private int add(PDStructureElement element) {
        int mark = parents.size();
        element.getCOSObject().setItem(COSName.K, COSInteger.get(mark));
        parents.add(element.getCOSObject());
        return mark;
    }

    private COSDictionary parentTree() {
        numbers.add(COSInteger.get(0));
        numbers.add(parents);
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        return parentTree;
    }

    private static void describe(PDDocumentCatalog catalog) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
