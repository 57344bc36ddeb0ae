#include "tests/app/newerextract.h"

#include <osmium/builder/attr.hpp>
#include <osmium/io/any_input.hpp>
#include <osmium/io/any_output.hpp>

namespace rosette::test {

namespace {

using namespace osmium::builder::attr;

constexpr osmium::object_id_type kFirstNewNode = 90000000000; // behind all others: extracts are sorted
constexpr osmium::object_id_type kNewWay = 9000000000;

osmium::Location toLocation(LonLat point) { return {point.lon, point.lat}; }

void addNodes(osmium::memory::Buffer &buffer, const MapNews &news)
{
    osmium::object_id_type id = kFirstNewNode;
    for (const LonLat point : news.line)
        osmium::builder::add_node(buffer, _id(id++), _version(1), _location(toLocation(point)));
    const std::string street = news.street.toStdString();
    for (qsizetype i = 0; i < news.numbers.size(); ++i) {
        const double share = (double(i) + 0.5) / double(news.numbers.size());
        const LonLat point = between(news.line.front(), news.line.back(), share);
        const std::string number = news.numbers.at(i).toStdString();
        osmium::builder::add_node(buffer, _id(id++), _version(1), _location(toLocation(point)),
                                  _tag("addr:housenumber", number), _tag("addr:street", street));
    }
}

void addWay(osmium::memory::Buffer &buffer, const MapNews &news)
{
    std::vector<osmium::object_id_type> nodes;
    for (osmium::object_id_type i = 0; i < osmium::object_id_type(news.line.size()); ++i)
        nodes.push_back(kFirstNewNode + i);
    const std::string street = news.street.toStdString();
    osmium::builder::add_way(buffer, _id(kNewWay), _version(1), _nodes(nodes), _tag("highway", "residential"),
                             _tag("name", street));
}

/// Puts the new objects behind the old ones of their kind.
class Copier
{
public:
    Copier(osmium::io::Writer &writer, const MapNews &news)
        : m_writer(writer)
        , m_news(news)
        , m_gone(news.goneStreet.toStdString())
    {
    }

    void copy(const osmium::OSMObject &object)
    {
        begin(object.type());
        const bool isGone =
            object.type() == osmium::item_type::way && !m_gone.empty() && object.tags().has_tag("name", m_gone.c_str());
        if (!isGone)
            m_writer(object);
    }
    void end() { begin(osmium::item_type::relation); }

private:
    void begin(osmium::item_type type)
    {
        osmium::memory::Buffer news(1024, osmium::memory::Buffer::auto_grow::yes);
        if (m_type == osmium::item_type::node && type != m_type)
            addNodes(news, m_news);
        if (m_type != osmium::item_type::relation && type == osmium::item_type::relation)
            addWay(news, m_news);
        m_type = type;
        for (const osmium::OSMObject &object : news.select<osmium::OSMObject>())
            m_writer(object);
    }

    osmium::io::Writer &m_writer;
    const MapNews &m_news;
    std::string m_gone;
    osmium::item_type m_type = osmium::item_type::node;
};

} // namespace

void writeNewerExtract(const QString &from, const QString &to, const MapNews &news)
try {
    osmium::io::Reader reader(from.toStdString());
    osmium::io::Writer writer(to.toStdString(), reader.header(), osmium::io::overwrite::allow);
    Copier copier(writer, news);
    while (const osmium::memory::Buffer buffer = reader.read()) {
        for (const osmium::OSMObject &object : buffer.select<osmium::OSMObject>())
            copier.copy(object);
    }
    copier.end();
    writer.close();
    reader.close();
} catch (const std::exception &error) {
    qFatal("no newer extract: %s", error.what());
}

} // namespace rosette::test
