#pragma once

#include <QLabel>
#include <QTest>

#include "models/store/campaignstatus.h"
#include "tests/support/sharedata.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/imports/importspage.h"

namespace rosette::test {

/// For whole files on a busy machine.
constexpr int kPatienceMs = 60000;

/// The page of imports on a fresh campaign, used as by hand.
struct ImportDesk
{
    UiTestCampaign test;
    ImportsPage page{test.context()};

    ImportDesk()
    {
        page.resize(1200, 800);
        page.show();
    }

    /// The one that can be seen when several steps have one of that name.
    template <typename Widget>
    Widget *find(const char *name) const
    {
        const auto all = page.findChildren<Widget *>(QString::fromLatin1(name));
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return all.isEmpty() ? nullptr : all.first();
    }
    void click(const char *button) const
    {
        QCoreApplication::processEvents(); // what was just made stands in its place
        QTest::mouseClick(find<QWidget>(button), Qt::LeftButton);
    }
    void choose(const QString &file) { chooseFiles({sharedData(file)}); }
    void chooseFiles(const QStringList &files)
    {
        test.prompts().paths = files;
        click("chooseFilePushButton");
    }
    bool isVisible(const char *name) const { return find<QWidget>(name)->isVisible(); }
    bool isShown(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    QString notice() const { return isVisible("importNoticeBar") ? find<QLabel>("messageLabel")->text() : QString(); }
    QString state(const char *kind) const
    {
        return page.findChild<QLabel *>(QString::fromLatin1(kind) + QStringLiteral("StateLabel"))->text();
    }
    int count(const char *name)
    {
        return CampaignStatus::counts(test.connection())->value(QLatin1String(name)).toInt();
    }
    bool waitFor(const char *name) const
    {
        return QTest::qWaitFor([&] { return isVisible(name); }, kPatienceMs);
    }
};

} // namespace rosette::test
