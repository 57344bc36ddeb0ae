#include "ui/imports/importcounts.h"

#include <QCoreApplication>
#include <QLocale>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    QLatin1String key;
    const char *label;
    Meaning meaning;
};

constexpr Outcome kOutcomes[] = {
    {"added"_L1, QT_TRANSLATE_NOOP("ImportCounts", "added"), Meaning::Done},
    {"amended"_L1, QT_TRANSLATE_NOOP("ImportCounts", "amended"), Meaning::Information},
    {"moved"_L1, QT_TRANSLATE_NOOP("ImportCounts", "moved"), Meaning::Information},
    {"removed"_L1, QT_TRANSLATE_NOOP("ImportCounts", "removed"), Meaning::Attention},
    {"unchanged"_L1, QT_TRANSLATE_NOOP("ImportCounts", "unchanged"), Meaning::Information},
    {"outside"_L1, QT_TRANSLATE_NOOP("ImportCounts", "too far away"), Meaning::Information},
    {"unlocated"_L1, QT_TRANSLATE_NOOP("ImportCounts", "without a place"), Meaning::Attention},
    {"doubles"_L1, QT_TRANSLATE_NOOP("ImportCounts", "doubles"), Meaning::Attention},
    {"unsure"_L1, QT_TRANSLATE_NOOP("ImportCounts", "unsure"), Meaning::Attention},
    {"left_out"_L1, QT_TRANSLATE_NOOP("ImportCounts", "left out"), Meaning::Information},
    {"ignored"_L1, QT_TRANSLATE_NOOP("ImportCounts", "came and went"), Meaning::Information},
    {"rejected"_L1, QT_TRANSLATE_NOOP("ImportCounts", "rejected"), Meaning::Problem},
};

struct Content
{
    QLatin1String key;
    const char *words; ///< with %n
};

constexpr Content kContents[] = {
    {"polling_districts"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n polling district(s)")},
    {"wards"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n ward(s)")},
    {"overlaps"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n overlap(s)")},
    {"gaps"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n gap(s)")},
    {"slivers"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n sliver(s) too thin to matter")},
    {"electors"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n elector(s)")},
    {"districts"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n new polling district(s)")},
    {"doors"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n new door(s)")},
    {"streets"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n street(s)")},
    {"street_names"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n street name(s)")},
    {"buildings"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n building(s)")},
    {"addresses"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n house number(s)")},
    {"doors_walked"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n door(s) walked")},
    {"leaflets"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n leaflet(s) delivered")},
    {"places"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n place(s) where people gather")},
};

/// What a newer map did to what the campaign had.
constexpr Content kChanges[] = {
    {"streets_gone"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n street(s) in use no longer on the map")},
    {"doors_moved"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n door(s) moved by more than 25 m")},
    {"doors_less_exact"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n door(s) placed less exactly")},
    {"pitches_bare"_L1, QT_TRANSLATE_N_NOOP("ImportCounts", "%n pitch(es) without what stood beside")},
};

/// "%n door(s)" with the number grouped as in Britain.
QString counted(const char *words, qint64 number)
{
    const QString plain = QCoreApplication::translate("ImportCounts", words, nullptr, int(number));
    return QString(plain).replace(QString::number(number), groupedNumber(number));
}

/// `frame` around those that are not zero; empty when all are.
template <typename Contents>
QString sentence(const QJsonObject &counts, const char *frame, const Contents &contents)
{
    QStringList words;
    for (const Content &content : contents) {
        if (const qint64 number = counts.value(content.key).toInteger(); number > 0)
            words += counted(content.words, number);
    }
    return words.isEmpty() ? QString()
                           : QCoreApplication::translate("ImportCounts", frame).arg(words.join(u", "_s)) + u' ';
}

} // namespace

QString groupedNumber(qint64 number) { return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(number); }

QList<ImportCount> ImportCounts::outcomes() const
{
    QList<ImportCount> list;
    for (const Outcome &outcome : kOutcomes) {
        if (m_counts.contains(outcome.key))
            list += ImportCount{m_counts.value(outcome.key).toInteger(),
                                QCoreApplication::translate("ImportCounts", outcome.label), outcome.meaning};
    }
    return list;
}

QString ImportCounts::contents() const
{
    QString text = sentence(m_counts, QT_TRANSLATE_NOOP("ImportCounts", "In it: %1."), kContents) +
                   sentence(m_counts, QT_TRANSLATE_NOOP("ImportCounts", "Since the last map: %1."), kChanges);
    if (const qint64 doors = m_counts.value("doors_located"_L1).toInteger(); doors > 0)
        text += counted(QT_TRANSLATE_N_NOOP("ImportCounts", "Afterwards %n door(s) have a place on the map."), doors);
    return text.trimmed();
}

QString ImportCounts::inShort() const
{
    QStringList words;
    for (const ImportCount &count : outcomes()) {
        if (count.number > 0)
            words += groupedNumber(count.number) + u' ' + count.label;
    }
    return words.isEmpty() ? QCoreApplication::translate("ImportCounts", "nothing changed") : words.join(u", "_s);
}

} // namespace rosette
