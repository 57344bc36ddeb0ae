#include "ui/elections/registersummarymodel.h"

#include <QFont>
#include <QLocale>

namespace rosette {

void RegisterSummaryModel::setDistricts(const QList<RegisterCounts> &districts)
{
    beginResetModel();
    m_rows = districts;
    if (!districts.isEmpty()) {
        RegisterCounts all = RegisterSummary::total(districts);
        all.district = tr("All");
        m_rows.prepend(all);
    }
    endResetModel();
}

int RegisterSummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegisterSummaryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

int RegisterSummaryModel::number(const RegisterCounts &counts, int column)
{
    switch (column) {
    case Electors:
        return counts.electors;
    case Ordinary:
        return counts.ordinary;
    case Attainers:
        return counts.attainers;
    case Under16:
        return counts.under16;
    case Overseas:
        return counts.overseas;
    case Other:
        return counts.other;
    case Anonymous:
        return counts.anonymous;
    case OptedOut:
        return counts.optedOut;
    case Postal:
        return counts.postal;
    case Proxy:
        return counts.proxy;
    default:
        return counts.postalProxy;
    }
}

QVariant RegisterSummaryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RegisterCounts &counts = m_rows.at(index.row());
    const bool isNumber = index.column() > Ward;
    switch (role) {
    case Qt::DisplayRole:
        if (isNumber)
            return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(number(counts, index.column()));
        return index.column() == District ? counts.district : counts.wardName;
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == 0);
        return index.row() == 0 ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RegisterSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList titles{tr("District"), tr("Ward"),     tr("Electors"),    tr("Ordinary"),  tr("Attainers"),
                                    tr("Under 16"), tr("Overseas"), tr("Other"),       tr("Anonymous"), tr("Opted out"),
                                    tr("Postal"),   tr("Proxy"),    tr("Postal proxy")};
    static const QStringList meanings{tr("Polling district"),
                                      tr("Ward"),
                                      tr("On the current register"),
                                      tr("With an address, old enough to vote"),
                                      tr("Not old enough to vote yet"),
                                      tr("Of the attainers; no list names them"),
                                      tr("Living abroad; on no list of doors"),
                                      tr("“Other electors”, without an address; on no list of doors"),
                                      tr("Entries without a name; on no list"),
                                      tr("Not on the open register"),
                                      tr("Vote by post"),
                                      tr("Somebody votes for them"),
                                      tr("Somebody votes for them by post")};
    if (role == Qt::DisplayRole)
        return titles.value(section);
    return role == Qt::ToolTipRole ? QVariant(meanings.value(section)) : QVariant();
}

} // namespace rosette
