#include "ui/imports/columntable.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>

#include "models/tables/tabletext.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldRow = 0;
constexpr int kIgnored = -1;
constexpr int kWidestCharacters = 34;
constexpr int kNarrowestCharacters = 22;
constexpr int kFieldCharacters = 14; ///< the list that opens is as wide as it must be

} // namespace

ColumnTable::ColumnTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(u"columnsTableWidget"_s);
    setAccessibleName(tr("The first rows of the table"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
}

void ColumnTable::showTable(const ColumnNaming &naming)
{
    const QStringList heading = naming.heading();
    const QList<TableRow> rows = naming.rows();
    m_fields.clear();
    clear();
    setRowCount(int(rows.size()) + 1);
    setColumnCount(int(heading.size()));
    setHorizontalHeaderLabels(heading);
    for (int column = 0; column < columnCount(); ++column) {
        m_fields += makeField(column, heading.at(column));
        setCellWidget(kFieldRow, column, m_fields.last());
        for (int row = 0; row < rows.size(); ++row)
            setItem(row + 1, column, new QTableWidgetItem(cleanedText(rows.at(row).cells.value(column))));
    }
    showFields(naming);
    resizeColumnsToContents();
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column,
                       qBound(character * kNarrowestCharacters, columnWidth(column), character * kWidestCharacters));
    fitHeight();
}

void ColumnTable::showFields(const ColumnNaming &naming)
{
    for (int column = 0; column < m_fields.size(); ++column) {
        const ColumnNaming::Field &field = naming.fields().at(column);
        m_fields[column]->setCurrentIndex(m_fields[column]->findData(field ? int(*field) : kIgnored));
        // What is read stands out from what is not.
        const QColor colour = field ? palette().color(QPalette::Text) : Theme::muted(palette());
        for (int row = 1; row < rowCount(); ++row)
            item(row, column)->setForeground(colour);
    }
}

QComboBox *ColumnTable::makeField(int column, const QString &name)
{
    auto *field = new QComboBox;
    field->setObjectName(u"column%1ComboBox"_s.arg(column + 1));
    field->setAccessibleName(tr("What column “%1” holds").arg(name));
    field->setMaxVisibleItems(20);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(kFieldCharacters);
    field->addItem(tr("Not used"), kIgnored);
    for (const RegisterField one : ColumnNaming::offered())
        field->addItem(ColumnNaming::fieldText(one), int(one));
    field->view()->setMinimumWidth(field->view()->sizeHintForColumn(0) + 2 * Space::kGroup);
    connect(field, &QComboBox::activated, this, [this, field, column] {
        const int chosen = field->currentData().toInt();
        emit fieldChosen(column, chosen == kIgnored ? ColumnNaming::Field() : RegisterField(chosen));
    });
    return field;
}

/// All rows are seen; only columns are scrolled.
void ColumnTable::fitHeight()
{
    setRowHeight(kFieldRow, m_fields.isEmpty() ? rowHeight(kFieldRow) : m_fields.first()->sizeHint().height() + 4);
    int height =
        horizontalHeader()->sizeHint().height() + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row) {
        if (row != kFieldRow)
            setRowHeight(row, Theme::denseRowHeight(font()));
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

} // namespace rosette
