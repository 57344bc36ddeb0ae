#include "app/cli/mapoptions.h"

#include <QCoreApplication>

#include "app/cli/commands.h"
#include "models/rounds/round.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPixels = 20000;

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Result<GeoBox> boxFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    GeoBox box;
    QList<double> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers += part.trimmed().toDouble(&isNumber);
        if (!isNumber)
            numbers.clear();
    }
    if (parts.size() == 4 && numbers.size() == 4)
        box = {numbers.at(0), numbers.at(1), numbers.at(2), numbers.at(3)};
    if (box.isValid() && GeoBox{-180, -85, 180, 85}.contains(box))
        return box;
    return Error{
        ErrorCode::Invalid,
        tr("--box takes west,south,east,north in degrees, something like -0.15,51.54,-0.13,51.56, not “%1”.").arg(text),
        {}};
}

Result<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() == 2 && !size.isEmpty() && size.width() <= kMostPixels && size.height() <= kMostPixels)
        return size;
    return Error{ErrorCode::Invalid, tr("--size takes pixels, something like 1600x1000, not “%1”.").arg(text), {}};
}

/// The file's kind from its name and --format, which have to agree.
Result<QString> kindFrom(const Fields &fields)
{
    const QString out = fields.text(u"out"_s);
    const QString format =
        fields.has(u"format"_s) ? fields.text(u"format"_s).toLower() : out.section(u'.', -1).toLower();
    if (!QStringList{u"png"_s, u"svg"_s, u"pdf"_s}.contains(format) ||
        !out.endsWith(u'.' + format, Qt::CaseInsensitive))
        return Error{ErrorCode::Invalid,
                     tr("A map is written as png, svg or pdf, and the file's name ends in that: --format png --out "
                        "map.png."),
                     {}};
    return format;
}

Status readSubject(Connection &connection, const Fields &fields, MapExportRequest &request)
{
    if (fields.has(u"round"_s)) {
        ROSETTE_ASSIGN(const Round round, RoundRepository::findByText(connection, fields.text(u"round"_s)));
        request.round = round.id;
    } else if (fields.has(u"ward"_s)) {
        ROSETTE_ASSIGN(const Ward ward, findWard(connection, fields.text(u"ward"_s)));
        request.ward = ward.id;
    } else if (fields.has(u"box"_s)) {
        ROSETTE_ASSIGN(request.box, boxFrom(fields.text(u"box"_s)));
    }
    return {};
}

Status readLayers(const Fields &fields, MapLayers &layers)
{
    using Colour = MapDoorColour;
    ROSETTE_ASSIGN(layers.doorColour, fields.choice<Colour>(u"colour-doors"_s,
                                                            {{u"plain"_s, Colour::Plain},
                                                             {u"outcome"_s, Colour::Outcome},
                                                             {u"support"_s, Colour::Support},
                                                             {u"contact"_s, Colour::Contact},
                                                             {u"left"_s, Colour::Left},
                                                             {u"leaflet"_s, Colour::Leaflet},
                                                             {u"exactness"_s, Colour::Exactness}},
                                                            Colour::Plain));
    layers.hasDoors = fields.has(u"colour-doors"_s);
    ROSETTE_ASSIGN(layers.shading, fields.choice<MapShading>(u"shade"_s,
                                                             {{u"contact"_s, MapShading::ContactRate},
                                                              {u"leaflets"_s, MapShading::Leaflets},
                                                              {u"support"_s, MapShading::Support}},
                                                             MapShading::None));
    if (fields.has(u"from"_s)) {
        ROSETTE_ASSIGN(layers.period.from, fields.date(u"from"_s));
    }
    if (fields.has(u"to"_s)) {
        ROSETTE_ASSIGN(layers.period.to, fields.date(u"to"_s));
    }
    return {};
}

Status readPaper(const Fields &fields, MapExportRequest &request, const QString &kind)
{
    const bool isPdf = kind == u"pdf";
    request.isSheet = isPdf || fields.has(u"paper"_s);
    ROSETTE_ASSIGN(request.isA3, fields.choice<bool>(u"paper"_s, {{u"a4"_s, false}, {u"a3"_s, true}}, false));
    ROSETTE_ASSIGN(request.turn, fields.choice<SheetTurn>(u"turn"_s,
                                                          {{u"upright"_s, SheetTurn::Upright},
                                                           {u"across"_s, SheetTurn::Across},
                                                           {u"automatic"_s, SheetTurn::Automatic}},
                                                          SheetTurn::Automatic));
    ROSETTE_ASSIGN(request.theme,
                   fields.choice<MapTheme>(
                       u"style"_s,
                       {{u"light"_s, MapTheme::Light}, {u"dark"_s, MapTheme::Dark}, {u"print"_s, MapTheme::Print}},
                       isPdf ? MapTheme::Print : MapTheme::Light));
    if (fields.has(u"size"_s)) {
        ROSETTE_ASSIGN(request.pixels, sizeFrom(fields.text(u"size"_s)));
    }
    ROSETTE_ASSIGN(request.pixelRatio, fields.choice<double>(u"ratio"_s, {{u"1"_s, 1}, {u"2"_s, 2}, {u"3"_s, 3}}, 1));
    request.hasLegend = !fields.has(u"no-legend"_s);
    return {};
}

} // namespace

QStringList mapOptions()
{
    return {u"format"_s, u"out"_s,          u"round"_s, u"ward"_s,      u"box"_s,          u"title"_s,
            u"paper"_s,  u"turn"_s,         u"style"_s, u"size"_s,      u"ratio"_s,        u"from"_s,
            u"to"_s,     u"colour-doors"_s, u"shade"_s, u"no-legend"_s, u"with-opinions"_s};
}

QString mapSynopsis()
{
    return u"export map CAMPAIGN [--ward W|--round R|--box w,s,e,n] --format png|svg|pdf --out FILE "
           "[--paper a4|a3] [--turn upright|across] [--style light|dark|print] [--title T] [--no-legend] "
           "[--size 1600x1000] [--ratio 1|2|3] [--colour-doors plain|outcome|support|contact|left|leaflet|exactness] "
           "[--shade contact|leaflets|support] [--from D] [--to D] [--with-opinions: doors by support may leave]"_s;
}

Result<MapExportRequest> mapRequestFrom(Connection &connection, const Fields &fields)
{
    ROSETTE_ASSIGN(const QString kind, kindFrom(fields));
    MapExportRequest request{.path = fields.text(u"out"_s), .title = fields.text(u"title"_s)};
    ROSETTE_CHECK(readSubject(connection, fields, request));
    ROSETTE_CHECK(readLayers(fields, request.layers));
    ROSETTE_CHECK(readPaper(fields, request, kind));
    request.isOpinionWanted = fields.has(u"with-opinions"_s);
    return request;
}

} // namespace rosette::cli
