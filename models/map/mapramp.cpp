#include "models/map/mapramp.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MapRamp", text); }

using Ramp = std::array<QColor, 5>;

const Ramp kLightRamp{QColor(0xF2DE7A), QColor(0x8CC47C), QColor(0x3A97A0), QColor(0x2E5C97), QColor(0x3A1F62)};
const Ramp kDarkRamp{QColor(0x53458C), QColor(0x3D74A8), QColor(0x3DA79C), QColor(0x9BD071), QColor(0xF7EA82)};
const Ramp kPrintRamp{QColor(0xD9D9D9), QColor(0xAEAEAE), QColor(0x808080), QColor(0x505050), QColor(0x141414)};

const Ramp &rampOf(MapTheme theme)
{
    switch (theme) {
    case MapTheme::Dark:
        return kDarkRamp;
    case MapTheme::Print:
        return kPrintRamp;
    case MapTheme::Light:
        break;
    }
    return kLightRamp;
}

constexpr std::array kRateBreaks{0.05, 0.10, 0.20, 0.40};
constexpr std::array kLeafletBreaks{0.25, 0.50, 0.75, 0.95};
constexpr std::array kSupportBreaks{3.5, 3.0, 2.5, 2.0}; // the warmest answer is 1

/// What an outcome looks like; keys of the first codes, others take what is left.
struct OutcomeLook
{
    const char *key;
    MapMark mark;
    QRgb light;
    QRgb dark;
};
constexpr std::array kOutcomes{
    OutcomeLook{"spoke", MapMark::Disc, 0x0B5FA5, 0x6DB6F2},
    OutcomeLook{"no-answer", MapMark::Ring, 0xB8790A, 0xF0B444},
    OutcomeLook{"refused", MapMark::Square, 0x6A2C70, 0xD092D8},
    OutcomeLook{"moved", MapMark::Triangle, 0x3F8FA8, 0x8ED3E8},
    OutcomeLook{"not-accessible", MapMark::Diamond, 0xA34A14, 0xE88E52},
    OutcomeLook{"no-such-address", MapMark::Bar, 0x6B6560, 0xB5B0A8},
    OutcomeLook{"deceased", MapMark::Plus, 0x6B6560, 0xB5B0A8},
    OutcomeLook{"do-not-contact", MapMark::Cross, 0x24211D, 0xECEAE6},
};
constexpr OutcomeLook kOtherOutcome{"", MapMark::Frame, 0x8A6D00, 0xD8C25A};

QColor noneColour(MapTheme theme)
{
    return theme == MapTheme::Dark ? QColor(0x8B8D94) : theme == MapTheme::Print ? QColor(0x8A8A8A) : QColor(0x9A948B);
}

MapClass outcomeClass(const QString &key, const QString &label, MapTheme theme)
{
    const auto known = std::find_if(kOutcomes.begin(), kOutcomes.end(),
                                    [&](const OutcomeLook &look) { return key == QLatin1String(look.key); });
    const OutcomeLook &look = known == kOutcomes.end() ? kOtherOutcome : *known;
    const QColor colour = theme == MapTheme::Print ? QColor(Qt::black)
                                                   : QColor::fromRgb(theme == MapTheme::Dark ? look.dark : look.light);
    return {label, colour, look.mark};
}

/// The warmest answer is a full disc, the coldest a cross.
MapClass supportClass(const QString &label, qsizetype position, qsizetype count, MapTheme theme)
{
    constexpr std::array kBetween{MapMark::Diamond, MapMark::Square, MapMark::Triangle};
    const double share = count > 1 ? double(position) / double(count - 1) : 0;
    const MapMark mark = position == 0           ? MapMark::Disc
                         : position == count - 1 ? MapMark::Cross
                                                 : kBetween[size_t(position - 1) % kBetween.size()];
    return {label, rampColour(theme, 1 - 0.7 * share), mark};
}

QList<MapClass> dayClasses(MapTheme theme)
{
    return {{tr("in the last week"), rampColour(theme, 1), MapMark::Disc},
            {tr("8–30 days ago"), rampColour(theme, 0.75), MapMark::Diamond},
            {tr("31–90 days ago"), rampColour(theme, 0.5), MapMark::Square},
            {tr("longer ago"), rampColour(theme, 0.28), MapMark::Triangle}};
}

QList<MapClass> exactnessClasses(MapTheme theme)
{
    constexpr std::array kMarks{MapMark::Dot,  MapMark::Cross,  MapMark::Triangle, MapMark::Ring,
                                MapMark::Disc, MapMark::Square, MapMark::Diamond};
    QList<MapClass> classes;
    for (size_t i = 0; i < kMarks.size(); ++i)
        classes.append({exactnessText(Exactness(i)),
                        rampColour(theme, 0.25 + 0.75 * double(i) / double(kMarks.size() - 1)), kMarks[i]});
    return classes;
}

QList<MapClass> leftClasses(MapTheme theme)
{
    return {{tr("nobody called yet"), rampColour(theme, 1), MapMark::Disc},
            {tr("nobody was in"), rampColour(theme, 0.65), MapMark::Diamond},
            {tr("spoken to half a year ago"), rampColour(theme, 0.35), MapMark::Square}};
}

QString noneText(MapDoorColour colour)
{
    switch (colour) {
    case MapDoorColour::Outcome:
        return tr("nobody called");
    case MapDoorColour::Support:
        return tr("no answer known");
    case MapDoorColour::Contact:
        return tr("nobody spoken to");
    case MapDoorColour::Left:
        return tr("spoken to lately");
    case MapDoorColour::Leaflet:
        return tr("no leaflet");
    case MapDoorColour::Exactness:
    case MapDoorColour::Plain:
        break;
    }
    return tr("not known");
}

template <size_t N>
QStringList percentTexts(const std::array<double, N> &breaks)
{
    const auto percent = [](double share) { return int(std::lround(share * 100)); };
    QStringList texts{tr("under %1 %").arg(percent(breaks.front()))};
    for (size_t i = 1; i < N; ++i)
        texts.append(tr("%1–%2 %").arg(percent(breaks[i - 1])).arg(percent(breaks[i])));
    return texts << tr("%1 % and more").arg(percent(breaks.back()));
}

QStringList shadingTexts(MapShading shading)
{
    switch (shading) {
    case MapShading::ContactRate:
        return percentTexts(kRateBreaks);
    case MapShading::Leaflets:
        return percentTexts(kLeafletBreaks);
    case MapShading::Support:
        return {tr("3.5 and over: away from us"), tr("3 to 3.5"), tr("2.5 to 3"), tr("2 to 2.5"),
                tr("under 2: with us")};
    case MapShading::None:
        break;
    }
    return {};
}

} // namespace

QColor rampColour(MapTheme theme, double position)
{
    const Ramp &ramp = rampOf(theme);
    const double at = std::clamp(position, 0.0, 1.0) * double(ramp.size() - 1);
    const size_t below = std::min(size_t(at), ramp.size() - 2);
    const double share = at - double(below);
    const auto mixed = [&](int one, int other) { return int(std::lround(one + (other - one) * share)); };
    const QColor &a = ramp[below];
    const QColor &b = ramp[below + 1];
    return {mixed(a.red(), b.red()), mixed(a.green(), b.green()), mixed(a.blue(), b.blue())};
}

int dayClassOf(qint64 days)
{
    return int(std::lower_bound(kDayClassEnds.begin(), kDayClassEnds.end(), days) - kDayClassEnds.begin());
}

QList<MapClass> doorClassesOf(const MapFigures &figures, const MapStyle &style)
{
    QList<MapClass> classes;
    switch (figures.doorColour) {
    case MapDoorColour::Outcome:
        for (qsizetype i = 0; i < figures.doorKeys.size(); ++i)
            classes.append(outcomeClass(figures.doorKeys[i], figures.doorLabels[i], style.theme));
        break;
    case MapDoorColour::Support:
        for (qsizetype i = 0; i < figures.doorLabels.size(); ++i)
            classes.append(supportClass(figures.doorLabels[i], i, figures.doorLabels.size(), style.theme));
        break;
    case MapDoorColour::Left:
        classes = leftClasses(style.theme);
        break;
    case MapDoorColour::Contact:
    case MapDoorColour::Leaflet:
        classes = dayClasses(style.theme);
        break;
    case MapDoorColour::Exactness:
        classes = exactnessClasses(style.theme);
        break;
    case MapDoorColour::Plain:
        break;
    }
    return classes << MapClass{noneText(figures.doorColour), noneColour(style.theme), MapMark::Dot};
}

QList<MapClass> shadingClassesOf(MapShading shading, const MapStyle &style)
{
    const QStringList texts = shadingTexts(shading);
    QList<MapClass> classes;
    for (qsizetype i = 0; i < texts.size(); ++i)
        classes.append({texts[i], rampColour(style.theme, double(i) / double(texts.size() - 1))});
    return classes;
}

int shadingClassOf(MapShading shading, double value)
{
    const auto reached = [&](const auto &breaks, auto isReached) {
        return int(std::count_if(breaks.begin(), breaks.end(), isReached));
    };
    switch (shading) {
    case MapShading::ContactRate:
        return reached(kRateBreaks, [&](double at) { return value >= at; });
    case MapShading::Leaflets:
        return reached(kLeafletBreaks, [&](double at) { return value >= at; });
    case MapShading::Support:
        return reached(kSupportBreaks, [&](double at) { return value < at; });
    case MapShading::None:
        break;
    }
    return 0;
}

QString wardFigureText(MapShading shading, const MapWardFigure &figure, bool isLong)
{
    const bool isSupport = shading == MapShading::Support;
    const QString value =
        isSupport ? QLocale::c().toString(figure.value, 'f', 1) : tr("%1 %").arg(int(std::lround(figure.value * 100)));
    if (!isLong)
        return value;
    const QString counts = isSupport ? QCoreApplication::translate("MapRamp", "%n answers", nullptr, figure.part)
                                     : tr("%1 of %2").arg(figure.part).arg(figure.whole);
    return value + QStringLiteral(" · ") + counts;
}

} // namespace rosette
