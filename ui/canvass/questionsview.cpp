#include "ui/canvass/questionsview.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include "ui/canvass/codesview.h"
#include "ui/canvass/scriptsview.h"
#include "ui/canvass/surveysview.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPartsWidth = 16; // characters

} // namespace

QuestionsView::QuestionsView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_parts(new QListWidget)
    , m_views(new QStackedWidget)
    , m_surveys(new SurveysView(context))
    , m_outcomes(new CodesView(context, CodeKind::Outcome))
    , m_support(new CodesView(context, CodeKind::Support))
    , m_asks(new CodesView(context, CodeKind::Ask))
    , m_scripts(new ScriptsView(context))
{
    m_parts->setObjectName(u"askedPartsListWidget"_s);
    m_parts->setAccessibleName(tr("Parts of what is asked"));
    m_parts->setSpacing(Space::kInside / 4);
    m_parts->setFixedWidth(fontMetrics().averageCharWidth() * kPartsWidth);
    addPart(tr("Questions"), m_surveys);
    addPart(tr("Outcomes"), m_outcomes);
    addPart(tr("Support"), m_support);
    addPart(tr("Asks"), m_asks);
    addPart(tr("Scripts"), m_scripts);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_parts);
    layout->addWidget(m_views, 1);
    connect(m_parts, &QListWidget::currentRowChanged, m_views, &QStackedWidget::setCurrentIndex);
    m_parts->setCurrentRow(0);
}

void QuestionsView::addPart(const QString &title, QWidget *view)
{
    m_parts->addItem(title);
    m_views->addWidget(view);
}

Status QuestionsView::reload()
{
    ROSETTE_CHECK(m_surveys->reload());
    for (CodesView *codes : {m_outcomes, m_support, m_asks})
        ROSETTE_CHECK(codes->reload());
    return m_scripts->reload();
}

} // namespace rosette
