#include "ui/people/objectionsbox.h"

#include <QCheckBox>
#include <QGridLayout>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaysBeside = 2;
} // namespace

ObjectionsBox::ObjectionsBox(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::kGroup);
    grid->setVerticalSpacing(Space::kInside);
    int place = 0;
    for (const ContactWay way : contactWays()) {
        auto *box = new QCheckBox(objectionText(way));
        box->setObjectName(contactWayKey(way) + u"ObjectionCheckBox"_s);
        box->setAccessibleName(box->text());
        connect(box, &QCheckBox::clicked, this, &ObjectionsBox::edited);
        grid->addWidget(box, place / kWaysBeside, place % kWaysBeside);
        m_boxes.insert(int(way), box);
        ++place;
    }
    grid->setColumnStretch(kWaysBeside, 1);
}

void ObjectionsBox::setWays(ContactWays ways)
{
    for (const ContactWay way : contactWays())
        m_boxes.value(int(way))->setChecked(ways.testFlag(way));
}

ContactWays ObjectionsBox::ways() const
{
    ContactWays ways;
    for (const ContactWay way : contactWays())
        ways.setFlag(way, m_boxes.value(int(way))->isChecked());
    return ways;
}

} // namespace rosette
