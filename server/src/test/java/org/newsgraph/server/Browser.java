package org.newsgraph.server;

import static org.junit.jupiter.api.Assumptions.abort;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A Chromium without a window, which waits for what it is asked for as a person would. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one, or skips the test where none is installed. */
  static Browser start() {
    Path browser = installed("/usr/bin/chromium", "/usr/bin/google-chrome");
    Path driver = installed("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
    ChromeOptions options = new ChromeOptions().setBinary(browser.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--window-size=1200,900");
    var service = new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Path installed(String... places) {
    Optional<Path> found = Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst();
    return found.orElseGet(
        () -> abort("No browser to test with; install Debian's chromium and chromium-driver"));
  }

  /** Goes to an address; the same page with another hash is loaded anew. */
  void open(URI address) {
    driver.get("about:blank");
    driver.get(address.toString());
  }

  /** Makes the window as wide and as high as so many pixels. */
  void resize(int width, int height) {
    Map<String, Object> size =
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
  }

  /** The text of the first element that fits, once there is one. */
  String text(String selector) {
    return textWith(selector, "");
  }

  /** Clicks on the first element that fits, once there is one. */
  void click(String selector) {
    click(By.cssSelector(selector));
  }

  /** Clicks on the first link with this text, once there is one. */
  void follow(String text) {
    click(By.linkText(text));
  }

  private void click(By which) {
    patiently(
        () -> {
          driver.findElement(which).click();
          return Optional.of(which);
        });
  }

  /** All elements that fit now. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The text of the first element that fits, once it holds certain words. */
  String textWith(String selector, String words) {
    return patiently(
        () ->
            Optional.of(driver.findElement(By.cssSelector(selector)).getText())
                .filter(text -> text.contains(words)));
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Types into a field and ends with Enter. */
  void type(String selector, String text) {
    text(selector);
    driver.findElement(By.cssSelector(selector)).sendKeys(text, Keys.ENTER);
  }

  /** What a script returns. */
  Object script(String text) {
    return driver.executeScript(text);
  }

  /** What the browser refused to load or to apply since it was last asked. */
  List<String> refusals() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("Content Security Policy"))
        .toList();
  }

  private <T> T patiently(Supplier<Optional<T>> look) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    RuntimeException last = new NoSuchElementException("never there");
    while (System.nanoTime() < end) {
      try {
        Optional<T> found = look.get();
        if (found.isPresent()) {
          return found.get();
        }
        Thread.sleep(100);
      } catch (NoSuchElementException | StaleElementReferenceException missing) {
        last = missing;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    throw new AssertionError("Waited in vain; the page says: " + page(), last);
  }

  private String page() {
    return driver.findElement(By.tagName("body")).getText();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
