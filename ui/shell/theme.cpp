#include "ui/shell/theme.h"

#include <cmath>

#include <QApplication>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

#include "ui/shell/rosettestyle.h"

namespace rosette::Theme {

namespace {

struct Tokens
{
    QColor paper, panel, line, text, muted, button;
};

const Tokens &tokens(bool isDark)
{
    static const Tokens light{QColor(0xFBFAF8), QColor(0xFFFFFF), QColor(0xE4E0DA),
                              QColor(0x24211D), QColor(0x6F6A63), QColor(0xFFFFFF)};
    static const Tokens dark{QColor(0x1D1E21), QColor(0x26272B), QColor(0x3A3B40),
                             QColor(0xECEAE6), QColor(0xA09C95), QColor(0x303136)};
    return isDark ? dark : light;
}

double channel(double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [&](double a, double b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QColor withLightness(const QColor &colour, double lightness)
{
    return QColor::fromHslF(std::max(0.f, colour.hslHueF()), colour.hslSaturationF(),
                            float(std::clamp(lightness, 0.0, 1.0)));
}

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    return font;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

QColor readableAccent(const QColor &colour)
{
    constexpr double kReadable = 4.5;
    QColor shade = colour.isValid() ? colour.toRgb() : QColor(0x7A3E9D);
    for (double lightness = shade.lightnessF(); contrast(shade, Qt::white) < kReadable && lightness > 0;
         lightness -= 0.01)
        shade = withLightness(colour, lightness);
    return shade;
}

QPalette palette(bool isDark, const QColor &campaignColour)
{
    const Tokens &t = tokens(isDark);
    const QColor accent = readableAccent(campaignColour);
    QPalette p;
    p.setColor(QPalette::Window, t.paper);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, blend(t.line, t.panel, 0.25));
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.button);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, of(Meaning::Problem, p));
    p.setColor(QPalette::ToolTipBase, isDark ? QColor(0x3A3B40) : QColor(0x24211D));
    p.setColor(QPalette::ToolTipText, isDark ? t.text : QColor(0xFBFAF8));
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Midlight, blend(t.line, t.paper, 0.5));
    p.setColor(QPalette::Light, t.panel);
    p.setColor(QPalette::Dark, blend(t.muted, t.line, 0.4));
    p.setColor(QPalette::Shadow, QColor(0, 0, 0));
    p.setColor(QPalette::Link, accentText(p));
    p.setColor(QPalette::LinkVisited, accentText(p));
    const QColor faded = blend(t.muted, t.paper, 0.6);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return p;
}

bool isSystemDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Asked before our own palette is set: the desktop's palette tells.
    static const bool isDarkAtStart = luminance(QGuiApplication::palette().color(QPalette::Window)) < 0.2;
    return isDarkAtStart;
#endif
}

void apply(QApplication &app, Appearance appearance, const QColor &campaignColour)
{
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && isSystemDark());
    if (!qobject_cast<RosetteStyle *>(app.style()))
        app.setStyle(new RosetteStyle);
    const QPalette p = palette(dark, campaignColour);
    app.setPalette(p);
    QToolTip::setPalette(p);
}

bool isDark(const QPalette &palette) { return luminance(palette.color(QPalette::Active, QPalette::Window)) < 0.2; }

QColor line(const QPalette &palette) { return palette.color(QPalette::Mid); }
QColor muted(const QPalette &palette) { return palette.color(QPalette::PlaceholderText); }
QColor accent(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::Highlight); }

QColor accentText(const QPalette &palette)
{
    const QColor paper = palette.color(QPalette::Window);
    QColor shade = accent(palette);
    for (double lightness = shade.lightnessF(); isDark(palette) && contrast(shade, paper) < 4.5 && lightness < 1;
         lightness += 0.01)
        shade = withLightness(shade, lightness);
    return shade;
}

QColor accentWash(const QPalette &palette)
{
    return blend(accentText(palette), palette.color(QPalette::Base), isDark(palette) ? 0.22 : 0.12);
}

QColor of(Meaning meaning, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (meaning) {
    case Meaning::Done:
        return dark ? QColor(0x81C784) : QColor(0x2E7D32);
    case Meaning::Attention:
        return dark ? QColor(0xFFB74D) : QColor(0xB26A00);
    case Meaning::Problem:
        return dark ? QColor(0xEF8A80) : QColor(0xC62828);
    case Meaning::Information:
        return dark ? QColor(0x90CAF9) : QColor(0x1565C0);
    }
    return muted(palette);
}

QString shapeOf(Meaning meaning)
{
    static constexpr char16_t kShapes[] = {u'●', u'▲', u'■', u'◆'};
    return QString(QChar(kShapes[int(meaning)]));
}

QFont titleFont(const QFont &base)
{
    QFont font = scaled(base, 1.6);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont sectionFont(const QFont &base)
{
    QFont font = scaled(base, 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont secondaryFont(const QFont &base) { return scaled(base, 0.9); }

int rowHeight(const QFont &font) { return int(std::lround(QFontMetricsF(font).height() * 1.75)); }
int denseRowHeight(const QFont &font) { return int(std::lround(QFontMetricsF(font).height() * 1.5)); }

void makeSecondary(QWidget *label)
{
    label->setFont(secondaryFont(label->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
}

void makePrimary(QWidget *button) { button->setProperty(RosetteStyle::kPrimary, true); }

} // namespace rosette::Theme
