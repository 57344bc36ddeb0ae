#include "ui/conversations/askfields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include "models/canvass/codes.h"
#include "ui/activities/volunteerbox.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBoxesARow = 3;

} // namespace

AskFields::AskFields(AppContext &context, const CodeBook &codes, QWidget *parent)
    : QWidget(parent)
    , m_plan(new QWidget)
    , m_owner(new VolunteerBox(tr("who usually does")))
    , m_due(new DateField(context.clock))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    auto *grid = new QGridLayout;
    layout->addLayout(grid);
    for (const Code &code : codes.ofKind(CodeKind::Ask)) {
        auto *box = new QCheckBox(code.label);
        box->setObjectName(u"ask_%1_CheckBox"_s.arg(code.key));
        box->setAccessibleName(code.label);
        grid->addWidget(box, int(m_boxes.size()) / kBoxesARow, int(m_boxes.size()) % kBoxesARow);
        connect(box, &QCheckBox::toggled, this, &AskFields::showPlan);
        m_boxes.append({code.key, box});
    }
    m_owner->setObjectName(u"askOwnerComboBox"_s);
    m_owner->setAccessibleName(tr("Who sees to it"));
    m_owner->reload(context.campaign.connection());
    m_due->setObjectName(u"askDueDateField"_s);
    m_due->setAccessibleName(tr("Until when"));
    m_due->setPlaceholderText(tr("in the usual time"));
    auto *row = new QHBoxLayout(m_plan);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("seen to by")));
    row->addWidget(m_owner, 1);
    row->addWidget(new QLabel(tr("until")));
    row->addWidget(m_due, 1);
    layout->addWidget(m_plan);
    showPlan();
}

void AskFields::showPlan() { m_plan->setVisible(!asks().isEmpty()); }

QStringList AskFields::asks() const
{
    QStringList keys;
    for (const auto &[key, box] : m_boxes) {
        if (box->isChecked())
            keys += key;
    }
    return keys + m_notOffered;
}

void AskFields::setAsks(const QStringList &asks)
{
    m_notOffered = asks;
    for (const auto &[key, box] : m_boxes)
        box->setChecked(m_notOffered.removeAll(key) > 0);
}

VolunteerId AskFields::owner() const { return m_owner->volunteer(); }

QDate AskFields::dueOn() const { return m_due->date(); }

void AskFields::clear()
{
    setAsks({});
    m_owner->setVolunteer({});
    m_due->setDate({});
}

} // namespace rosette
