package org.muster.library.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.SignedInPerson;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.SearchSource;
import org.muster.library.shelf.Found;
import org.muster.library.shelf.Search;
import org.muster.library.shelf.ShelfQuery;

/** {@code /library?q=…&kind=…&topic=…&level=…&page=…}. */
@Named("library")
@RequestScoped
public class LibraryBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    ShelfQuery query;

    @Inject
    ResultLines lines;

    @Inject
    Labels labels;

    @Inject
    SignedInPerson person;

    @Inject
    @Any
    Instance<SearchSource> rooms;

    private Search search = Search.everything();
    private Found found;
    private List<ResultLine> shown = List.of();

    @PostConstruct
    void find() {
        search = AskedSearch.in(request);
        found = query.find(search, request.getParameter("page"));
        shown = lines.of(found.lines(), search.words());
    }

    public String getTyped() {
        return search.typed();
    }

    public boolean isNarrowed() {
        return search.isNarrowed();
    }

    public boolean isExact() {
        return found.exact();
    }

    public Paging getPaging() {
        return found.paging();
    }

    public List<ResultLine> getLines() {
        return shown;
    }

    /** The address of this list up to the number of the page. */
    public String getPages() {
        return AskedSearch.address("/library", search);
    }

    public List<Facet> getKinds() {
        return found.facets().kinds().entrySet().stream()
                .map(kind -> new Facet(
                        kind.getKey().name(),
                        labels.of(kind.getKey()),
                        kind.getValue(),
                        search.kinds().contains(kind.getKey())))
                .toList();
    }

    public List<Facet> getTopics() {
        return found.facets().topics().entrySet().stream()
                .map(topic -> new Facet(
                        topic.getKey(),
                        labels.topic(topic.getKey()),
                        topic.getValue(),
                        search.topics().contains(topic.getKey())))
                .toList();
    }

    public List<Facet> getLevels() {
        return found.facets().levels().entrySet().stream()
                .map(level -> new Facet(
                        level.getKey().name(),
                        labels.of(level.getKey()),
                        level.getValue(),
                        search.levels().contains(level.getKey())))
                .toList();
    }

    /** What other rooms find for the same words. */
    public List<Panel> getElsewhere() {
        if (search.typed().isBlank()) {
            return List.of();
        }
        return rooms.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .flatMap(room -> room.find(search.typed()).stream())
                .toList();
    }

    public boolean isEditable() {
        return person.may(LibraryAct.EDIT_RESOURCE);
    }
}
