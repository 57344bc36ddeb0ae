#pragma once

#include "tests/support/testcampaign.h"
#include "tests/ui/support/fakeprompts.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/taskrunner.h"

namespace rosette::test {

/// Remembers where a page wanted to go.
class RecordingNavigator : public Navigator
{
public:
    struct Step
    {
        QString pageId;
        Target target;
    };
    QList<Step> steps;

    void open(const QString &pageId, const Target &target) override { steps.append({pageId, target}); }
};

/// What a page needs, on a fresh campaign that stands on Tuesday 19 May 2026, 19:00. Make pages after it and let them
/// go before it: `UiTestCampaign test; StallsPage page(test.context());`.
class UiTestCampaign
{
public:
    UiTestCampaign()
        : m_tasks(m_file.campaign())
        , m_context{m_file.campaign(), m_tasks, m_prompts, m_messages, m_navigator, m_file.clock()}
    {
    }

    AppContext &context() { return m_context; }
    Campaign &campaign() { return m_file.campaign(); }
    Connection &connection() { return m_file.connection(); }
    FixedClock &clock() { return m_file.clock(); }
    TestCampaign &file() { return m_file; }
    TaskRunner &tasks() { return m_tasks; }
    FakePrompts &prompts() { return m_prompts; }
    /// The sentence in the message bar; empty when there is none.
    QString message() const { return m_messages.text(); }
    RecordingNavigator &navigator() { return m_navigator; }

private:
    TestCampaign m_file;
    TaskRunner m_tasks;
    FakePrompts m_prompts;
    MessageBar m_messages;
    RecordingNavigator m_navigator;
    AppContext m_context;
};

} // namespace rosette::test
