#include "ui/activities/doorsdelivered.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/activities/misseddoorsmodel.h"
#include "ui/activities/missedreasondelegate.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

DoorsDelivered::DoorsDelivered(QWidget *parent)
    : QWidget(parent)
    , m_model(new MissedDoorsModel(this))
    , m_isWhole(new QCheckBox)
    , m_reached(new QuantityField)
    , m_lastDoor(new QComboBox)
    , m_table(new DataTable(u"missedDoors"_s))
    , m_marks(new QCheckBox)
    , m_count(new QLabel)
{
    buildRows();
    connect(m_isWhole, &QCheckBox::toggled, this, [this](bool isWhole) {
        m_reached->setEnabled(!isWhole);
        m_lastDoor->setEnabled(!isWhole);
        if (isWhole)
            setReached(int(m_model->doors().size()));
    });
    connect(m_reached, &QuantityField::valueChanged, this, &DoorsDelivered::setReached);
    connect(m_lastDoor, &QComboBox::activated, this, [this](int row) { setReached(row + 1); });
    connect(m_model, &MissedDoorsModel::missedChanged, this, &DoorsDelivered::showCount);
}

void DoorsDelivered::buildRows()
{
    m_isWhole->setObjectName(u"deliveryWholeCheckBox"_s);
    m_reached->setObjectName(u"deliveryDoorsQuantityField"_s);
    m_reached->setAccessibleName(tr("Doors that somebody came to"));
    m_reached->setMaximumWidth(fontMetrics().averageCharWidth() * 10);
    m_lastDoor->setObjectName(u"deliveryLastDoorComboBox"_s);
    m_lastDoor->setAccessibleName(tr("The last door that somebody came to"));
    m_lastDoor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setObjectName(u"missedDoorsDataTable"_s);
    m_table->setAccessibleName(tr("Doors in walking order; tick those that were missed"));
    m_table->setModel(m_model);
    m_table->setDense(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(MissedDoorsModel::Reason, new MissedReasonDelegate(m_table));
    m_table->setColumnWidths({46, 22});
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 11);
    m_table->setEmptyState(u"door"_s, tr("No door is left: all of them have had it."));
    m_marks->setObjectName(u"deliveryMarkCheckBox"_s);
    m_count->setObjectName(u"deliveryCountLabel"_s);
    m_count->setTextFormat(Qt::PlainText);
    Theme::makeSecondary(m_count);

    auto *reach = new QHBoxLayout;
    reach->setSpacing(Space::kInside);
    reach->addWidget(new QLabel(tr("or the first")));
    reach->addWidget(m_reached);
    reach->addWidget(new QLabel(tr("doors, as far as")));
    reach->addWidget(m_lastDoor, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_isWhole);
    layout->addLayout(reach);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_marks);
    layout->addWidget(m_count);
    setFocusProxy(m_isWhole);
}

void DoorsDelivered::setDoors(const QList<Door> &doors)
{
    m_isWhole->setText(tr("All %n door(s) that are to have one", nullptr, int(doors.size())));
    m_lastDoor->clear();
    for (const Door &door : doors)
        m_lastDoor->addItem(door.label());
    m_reached->setRange(std::min(1, int(doors.size())), int(doors.size()));
    m_model->setDoors(doors);
    setReached(int(doors.size()));
    m_isWhole->setChecked(true);
}

void DoorsDelivered::showDelivery(const Delivery &delivery)
{
    const QList<Door> doors = m_model->doors();
    m_model->setDoors(doors, delivery.missed);
    if (delivery.isComplete)
        return;
    int reached = 0;
    for (int served = 0; reached < doors.size() && served < delivery.doors; ++reached) {
        const DoorId door = doors.at(reached).id;
        served += std::none_of(delivery.missed.cbegin(), delivery.missed.cend(),
                               [door](const MissedDoor &missed) { return missed.door == door; });
    }
    m_isWhole->setChecked(false);
    setReached(reached);
}

void DoorsDelivered::setReached(int doors)
{
    m_reached->setValue(doors);
    m_lastDoor->setCurrentIndex(doors - 1);
    m_model->setReached(doors);
}

void DoorsDelivered::showCount()
{
    const int missed = int(m_model->missed().size());
    const int lasting = int(m_model->missedForGood().size());
    const QString served = tr("%n door(s) got one", nullptr, m_model->served());
    m_count->setText(missed == 0 ? served + u'.' : tr("%1, %n missed.", nullptr, missed).arg(served));
    m_marks->setVisible(lasting > 0);
    m_marks->setText(tr("Mark %n of them: no leaflets there again", nullptr, lasting));
    emit changed();
}

bool DoorsDelivered::isComplete() const { return m_isWhole->isChecked() || m_reached->value() >= m_model->rowCount(); }

int DoorsDelivered::served() const { return m_model->served(); }

QList<MissedDoor> DoorsDelivered::missed() const { return m_model->missed(); }

QList<MissedDoor> DoorsDelivered::doorsToMark() const
{
    return m_marks->isChecked() ? m_model->missedForGood() : QList<MissedDoor>();
}

} // namespace rosette
