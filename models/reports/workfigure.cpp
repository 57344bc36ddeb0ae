#include "models/reports/workfigure.h"

#include <QCoreApplication>
#include <QLocale>

namespace rosette {

namespace {

constexpr int kMinutesInHour = 60;

struct Words
{
    const char *key;
    const char *label;
};
// In the order of WorkFigure.
constexpr std::array<Words, kWorkFigures.size()> kWords{{
    {"stalls", QT_TRANSLATE_NOOP("WorkFigure", "Stalls")},
    {"sessions", QT_TRANSLATE_NOOP("WorkFigure", "Canvass sessions")},
    {"rounds", QT_TRANSLATE_NOOP("WorkFigure", "Rounds leafleted")},
    {"doors", QT_TRANSLATE_NOOP("WorkFigure", "Doors tried")},
    {"conversations", QT_TRANSLATE_NOOP("WorkFigure", "Conversations")},
    {"stall_conversations", QT_TRANSLATE_NOOP("WorkFigure", "of these at stalls")},
    {"leaflets", QT_TRANSLATE_NOOP("WorkFigure", "Leaflets")},
    {"stall_leaflets", QT_TRANSLATE_NOOP("WorkFigure", "of these at stalls")},
    {"sign_ups", QT_TRANSLATE_NOOP("WorkFigure", "Sign-ups")},
    {"voter_registrations", QT_TRANSLATE_NOOP("WorkFigure", "Voters registered")},
    {"meetings", QT_TRANSLATE_NOOP("WorkFigure", "Meetings")},
    {"attendances", QT_TRANSLATE_NOOP("WorkFigure", "People at meetings")},
    {"shifts", QT_TRANSLATE_NOOP("WorkFigure", "Shifts")},
    {"no_shows", QT_TRANSLATE_NOOP("WorkFigure", "No-shows")},
    {"minutes", QT_TRANSLATE_NOOP("WorkFigure", "Hours")},
}};

} // namespace

QString toKey(WorkFigure figure) { return QString::fromLatin1(kWords[size_t(figure)].key); }

QString label(WorkFigure figure) { return QCoreApplication::translate("WorkFigure", kWords[size_t(figure)].label); }

QString figureText(WorkFigure figure, int amount)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (figure != WorkFigure::Minutes)
        return british.toString(amount);
    const bool isWhole = amount % kMinutesInHour == 0;
    return british.toString(double(amount) / kMinutesInHour, 'f', isWhole ? 0 : 1);
}

WorkFigures &WorkFigures::operator+=(const WorkFigures &other)
{
    for (size_t i = 0; i < m_amounts.size(); ++i)
        m_amounts[i] += other.m_amounts[i];
    return *this;
}

} // namespace rosette
