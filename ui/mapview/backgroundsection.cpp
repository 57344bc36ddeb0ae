#include "ui/mapview/backgroundsection.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

BackgroundSection::BackgroundSection(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(tr("Background"), this))
    , m_choose(new QToolButton(this))
{
    setObjectName(u"mapBackgroundSection"_s);
    m_box->setObjectName(u"mapBackgroundCheckBox"_s);
    m_choose->setObjectName(u"mapBackgroundToolButton"_s);
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the background"));
    m_choose->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_choose);
    connect(m_box, &QCheckBox::clicked, this, &BackgroundSection::toggled);
    connect(m_choose, &QToolButton::clicked, this, &BackgroundSection::chooseRequested);
}

void BackgroundSection::showChoice(const QString &name, bool isShown)
{
    m_box->setChecked(isShown);
    m_box->setToolTip(name.isEmpty() ? tr("Pictures beneath the map, from a file or the web; none are chosen") : name);
}

} // namespace rosette
